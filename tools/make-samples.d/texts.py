"""What the samples say. The city of Lam Giang and all its people are invented."""

COUNTRY = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
CITY = ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ LAM GIANG"]


def document(body, number, date, title, lines, sign, receivers, header=None):
    text = {
        "head": [[body, [f"Số: {number}"]], [COUNTRY, [f"Lam Giang, ngày {date}"]]],
        "title": title, "body": lines,
        "foot": [["Nơi nhận:", *receivers], sign],
    }
    if header:
        text["header"] = header
    return text


# lines of a collection, as a newspaper's archive gives them
NEWS = [
    {"id": "tin-2023-10-05", "title": "Thư viện thành phố mở cửa cả ngày Chủ nhật", "type": "báo chí", "date": "2023-10-05",
     "text": "Từ tháng 10, Thư viện thành phố Lam Giang mở cửa cả ngày Chủ nhật. Bạn đọc được làm thẻ miễn phí và mượn về nhà "
             "tối đa năm cuốn sách trong hai tuần."},
    {"id": "tin-2023-10-12", "title": "Cắt nước để thay ống ở quận Cầu Ngự", "type": "báo chí", "date": "2023-10-12",
     "text": "Công ty cấp nước thông báo ngừng cấp nước trên bốn tuyến đường của quận Cầu Ngự từ 22 giờ ngày 14 đến 5 giờ ngày "
             "15-10 để thay đoạn ống đã dùng ba mươi năm."},
    {"id": "tin-2023-11-02", "title": "Huyện Thượng Lam khánh thành cầu treo Cửa Vẹt", "type": "báo chí",
     "date": "2023-11-02",
     "text": "Cầu treo Cửa Vẹt dài 118 mét thay bến đò ngang cùng tên. Học sinh hai xã bên sông từ nay không phải qua đò trong "
             "mùa lũ."},
]

TEXTS = {
    "518-ubnd-vp-2023": document(
        CITY, "518/UBND-VP", "15 tháng 9 năm 2023",
        ["CÔNG VĂN", "Về việc phân công trả lời kiến nghị tại tọa đàm"],
        [("p", "Kính gửi: Các sở, ban, ngành; Ủy ban nhân dân các quận, huyện."),
         ("p", "Để chuẩn bị tọa đàm ngày 22/9/2023 về khắc phục tình trạng né tránh, đùn đẩy, Ủy ban nhân dân thành phố "
               "phân công như sau:"),
         ("1", "Sở Nội vụ trả lời các kiến nghị về đánh giá cán bộ và luân chuyển."),
         ("1", "Sở Tài chính trả lời các kiến nghị về mua sắm vật tư y tế:"),
         ("a", "nêu rõ đầu mối tổ chức đấu thầu;"),
         ("a", "nêu thời hạn có kết quả."),
         ("1", "Văn phòng tổng hợp, báo cáo trước ngày 20/9/2023."),
         ("row", ["Cơ quan", "Số kiến nghị", "Người trả lời"]),
         ("row", ["Sở Nội vụ", "14", "Trần Thị Bến Thủy"]),
         ("row", ["Sở Tài chính", "9", "Lê Quang Ngàn"]),
         ("p", "Người đứng đầu cơ quan được phân công trực tiếp trả lời, không ủy quyền cho cấp phó.")],
        ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hồ Văn Giang"],
        ["- Như trên;", "- Lưu: VT, VP."]),
    "27-tb-vp-2008": document(
        [*CITY, "VĂN PHÒNG"], "27/TB-VP", "11 tháng 3 năm 2008", ["THÔNG BÁO", "Về lịch tiếp công dân tháng 3 năm 2008"],
        [("p", "Văn phòng Ủy ban nhân dân thành phố thông báo lịch tiếp công dân của lãnh đạo thành phố:"),
         ("a", "Ngày 15 tháng 3 năm 2008: đồng chí Phó Chủ tịch phụ trách đất đai tiếp các hộ dân khu phố Cầu Đá."),
         ("a", "Ngày 25 tháng 3 năm 2008: đồng chí Chủ tịch tiếp công dân định kỳ."),
         ("p", "Các phòng có liên quan cử người cùng tiếp, không để dân phải đi lại nhiều lần vì một hồ sơ.")],
        ["CHÁNH VĂN PHÒNG", "Đinh Công Bãi"], ["- Các phòng;", "- Lưu: VT."]),
    "33-qd-sxd-2011": document(
        [*CITY, "SỞ XÂY DỰNG"], "33/QĐ-SXD", "20 tháng 5 năm 2011",
        ["QUYẾT ĐỊNH", "Về việc ban hành quy trình tiếp nhận hồ sơ cấp giấy phép xây dựng"],
        [("p", "Căn cứ Quyết định số 1187/QĐ-UBND của Ủy ban nhân dân thành phố;"),
         ("p", "QUYẾT ĐỊNH:"),
         ("p", "Điều 1. Ban hành quy trình tiếp nhận hồ sơ cấp giấy phép xây dựng nhà ở riêng lẻ."),
         ("p", "Điều 2. Hồ sơ thiếu giấy tờ được hướng dẫn một lần, bằng văn bản, ghi đủ những gì còn thiếu."),
         ("p", "Điều 3. Quyết định này có hiệu lực từ ngày ký. Các phòng chịu trách nhiệm thi hành.")],
        ["GIÁM ĐỐC", "Võ Hữu Triền"], ["- Như Điều 3;", "- Lưu: VT."]),
    "90-kh-snv-2022": document(
        [*CITY, "SỞ NỘI VỤ"], "90/KH-SNV", "04 tháng 4 năm 2022",
        ["KẾ HOẠCH", "Kiểm tra công vụ đột xuất quý II năm 2022"],
        [("1", "Mục đích: phát hiện việc để hồ sơ quá hạn mà không xin lỗi người dân."),
         ("1", "Đối tượng: bộ phận một cửa của 12 phường."),
         ("1", "Kết quả được công bố trong mười ngày; nơi có vi phạm phải kiểm điểm người đứng đầu."),
         ("row", ["Tuần", "Phường", "Trưởng đoàn"]),
         ("row", ["1", "Bến Đông, Cầu Đá", "Nguyễn Thị Lạch"]),
         ("row", ["2", "Chợ Củi, Vạn Chài", "Phan Đình Sậy"])],
        ["GIÁM ĐỐC", "Trần Thị Bến Thủy"], ["- UBND thành phố (để b/c);", "- Lưu: VT."]),
    "121-bc-ubnd-2022": document(
        CITY, "121/BC-UBND", "30 tháng 12 năm 2022", ["BÁO CÁO", "Kết quả khắc phục tình trạng né tránh, đùn đẩy năm 2022"],
        [("p", f"{number}. {opening} Qua kiểm tra {20 + number} cơ quan, đơn vị, đoàn kiểm tra ghi nhận những việc đã phân cấp "
               "mà vẫn gửi văn bản hỏi cấp trên, những hồ sơ phải lấy ý kiến nhiều lần vì không cơ quan nào nhận trách nhiệm "
               "quyết định. Người đứng đầu các cơ quan này đã kiểm điểm trước tập thể, nêu rõ phần việc của mình và cam kết "
               "thời hạn sửa chữa; kết quả sửa chữa được Văn phòng theo dõi hằng tháng và công khai trên trang thông tin.")
         for number, opening in enumerate([
             "Về kỷ luật, kỷ cương hành chính.", "Về giải quyết hồ sơ đất đai.", "Về cấp giấy phép xây dựng.",
             "Về giải ngân vốn đầu tư công.", "Về mua sắm vật tư y tế.", "Về trả lời kiến nghị của doanh nghiệp.",
             "Về tiếp công dân.", "Về ủy quyền, phân cấp.", "Về đánh giá cán bộ.", "Về công khai kết quả."], 1)],
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lý Thị Hải Đăng"], ["- Thành ủy (để b/c);", "- Lưu: VT, TH."],
        header="CÔNG BÁO LAM GIANG/Số 12/Ngày 31-12-2022"),
    "44-gm-ubnd-2009": document(
        CITY, "44/GM-UBND", "09 tháng 7 năm 2009", ["GIẤY MỜI", "Họp về hồ sơ đất đai tồn đọng"],
        [("p", "Ủy ban nhân dân thành phố mời lãnh đạo Sở Tài nguyên và Môi trường dự họp về các hồ sơ đất đai tồn đọng."),
         ("p", "Thời gian: 08 giờ ngày 15 tháng 7 năm 2009."),
         ("p", "Địa điểm: Phòng họp số 2, trụ sở Ủy ban nhân dân thành phố.")],
        ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Đinh Công Bãi"], ["- Như trên;", "- Lưu: VT."]),
    "17-tb-ubnd-2007": document(
        CITY, "17/TB-UBND", "02 tháng 2 năm 2007", ["THÔNG BÁO", "Về việc sắp xếp lại bộ phận một cửa"],
        [("p", "Từ ngày 01 tháng 3 năm 2007, bộ phận một cửa nhận hồ sơ của tất cả các phòng tại một nơi."),
         ("p", "Cán bộ nhận hồ sơ ghi giấy hẹn, ký tên và chịu trách nhiệm về ngày hẹn trả.")],
        ["CHỦ TỊCH", "Mai Trọng Đò"], ["- Các phòng;", "- Lưu: VT."]),
    "61-cv-stc-2010": document(
        [*CITY, "SỞ TÀI CHÍNH"], "61/STC-NS", "22 tháng 6 năm 2010",
        ["CÔNG VĂN", "Về việc thanh toán chi phí di dời"],
        [("p", "Sở Tài chính trả lời Văn bản số 12/UBND-ĐT về chi phí di dời các hộ dân ven kênh."),
         ("p", "Mức hỗ trợ áp dụng theo quyết định đã ban hành; Sở không yêu cầu thêm văn bản xin ý kiến.")],
        ["GIÁM ĐỐC", "Lê Quang Ngàn"], ["- Như trên;", "- Lưu: VT."]),
    "519-vp-th-2023": document(
        [*CITY, "VĂN PHÒNG"], "519/VP-TH", "18 tháng 9 năm 2023", [],
        [("p", "Kính gửi các sở, ban, ngành,"),
         ("p", "Văn phòng gửi kèm giấy mời dự tọa đàm ngày 22/9/2023. Đề nghị các cơ quan gửi lại danh sách đại biểu trước "
               "17 giờ ngày 19/9/2023; cơ quan nào không cử người phải nêu lý do bằng văn bản."),
         ("p", "Trân trọng.")], [], []),
    "75-gm-vp-2023": document(
        [*CITY, "VĂN PHÒNG"], "75/GM-VP", "18 tháng 9 năm 2023", ["GIẤY MỜI", "Dự tọa đàm về khắc phục né tránh, đùn đẩy"],
        [("p", "Văn phòng trân trọng mời đại biểu dự tọa đàm lúc 08 giờ ngày 22/9/2023 tại hội trường thành phố."),
         ("p", "Đại biểu phát biểu không quá mười phút, đi thẳng vào việc của cơ quan mình.")],
        ["CHÁNH VĂN PHÒNG", "Phạm Thị Rạch"], ["- Như trên;", "- Lưu: VT."]),
    "12-qd-ubnd-2016": document(
        CITY, "12/QĐ-UBND", "18 tháng 1 năm 2016", ["QUYẾT ĐỊNH", "Về việc thành lập Tổ kiểm tra công vụ"],
        [("Điều", "Thành lập Tổ kiểm tra công vụ gồm bảy thành viên."),
         ("Điều", "Tổ kiểm tra làm việc không báo trước và báo cáo trong năm ngày."),
         ("Điều", "Chánh Văn phòng và Giám đốc Sở Nội vụ chịu trách nhiệm thi hành.")],
        ["CHỦ TỊCH", "Hồ Văn Giang"], ["- Như Điều 3;", "- Lưu: VT."]),
    "35-ubnd-nc-2016": document(
        CITY, "35/UBND-NC", "25 tháng 2 năm 2016", ["CÔNG VĂN", "Về việc chấn chỉnh lề lối làm việc"],
        [("p", "Yêu cầu thủ trưởng các cơ quan chấm dứt việc chuyển văn bản lòng vòng giữa các phòng."),
         ("p", "Văn bản hỏi về việc đã phân cấp sẽ bị trả lại trong ngày.")],
        ["CHỦ TỊCH", "Hồ Văn Giang"], ["- Các sở;", "- Lưu: VT."]),
}
