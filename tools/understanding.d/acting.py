"""Made-up sentences in which somebody does something and then says something."""

from __future__ import annotations

import random

ACTS = """thăm gia đình nạn nhân|dẫn phóng viên ra vườn|gọi điện cho cấp dưới|nhận tiền|trồng sầu riêng được hai năm|thị sát hiện trường|ký quyết định
lắng nghe ý kiến bà con|tiếp thu các ý kiến của cử tri|giải đáp các thắc mắc|trao quà cho bà con|đưa ra số liệu|chủ trì cuộc họp|tiếp xúc cử tri
giải thích cho bà con|cúi đầu xin lỗi người dân|đồng tình với các ý kiến|trả lời bà con|kết luận hội nghị|bày tỏ sự chia buồn|phân tích nguyên nhân
lên tiếng|bày tỏ vui mừng|cảm ơn ông Phạm Gia Hưng|tiếp đoàn công tác của Bộ Y tế|gặp ông Phạm Gia Hưng tại trụ sở|làm việc với lãnh đạo huyện
đọc lá đơn của bà Đặng Tuyết Nga|trao bằng khen cho ông Phạm Gia Hưng|bày tỏ sự quan tâm đến vấn đề này|kể lại câu chuyện cho con nghe"""
ACTS_OF_BODIES = """vào cuộc điều tra|lấy mẫu xét nghiệm|trả hồ sơ|hoãn phiên tòa|tiếp nhận đơn|họp khẩn|khiếu nại kết quả thẩm định giá trên|kiểm tra cơ sở này
khởi tố vụ án vi phạm quy định về điều khiển phương tiện|xin lỗi khách hàng|lập biên bản|làm việc với các bên liên quan|xác minh vụ việc|triệu tập tài xế
mời ông Phạm Gia Hưng lên làm việc|gửi văn bản đến Bộ Tài chính|tổ chức đối thoại với người dân|thành lập đoàn kiểm tra|bắt giữ ba nghi can|họp báo
thu hồi sản phẩm|báo cáo Thủ tướng|phối hợp với Sở Công thương kiểm tra|ra thông cáo báo chí|nhận đơn của bà Đặng Tuyết Nga"""
DOERS = """Công an huyện Thăng Bình|Bộ Y tế|Sở Y tế tỉnh Quảng Nam|UBND tỉnh Quảng Nam|Công ty Sông Lam|Tòa án nhân dân huyện Thăng Bình
Ban quản lý dự án Cầu Ngự|Tập đoàn Sông Lam|Bệnh viện Hoa Mai|Trường THPT Lê Hồng Phong|Hội Nông dân tỉnh|Chi cục Kiểm lâm Quảng Nam"""
JOINTS = " và |, |, đồng thời |; đồng thời | rồi |, đồng thời cũng | và cũng |, sau đó "
SECOND_VERBS = """cho biết|khẳng định|yêu cầu|đề nghị|nhấn mạnh|cam kết|cho rằng|mong muốn|kiến nghị|cảnh báo|hứa|thừa nhận|lưu ý"""
SECOND_VERBS_OF_BODIES = """cho biết|khẳng định|yêu cầu|đề nghị|cam kết|cho rằng|kiến nghị|xác định|kết luận|khuyến cáo|cảnh báo"""


def of(words: str) -> list[str]:
    """The fillers of a slot."""
    return [word for line in words.splitlines() for word in line.split("|")]


def acting(pick: random.Random, words: str) -> tuple[str, dict[str, str], list[tuple[str, str]]]:
    people = {"ông N": "Ông Lê Văn Tấn", "role N": "Giám đốc Sở Y tế Lê Văn Tấn", "ông N, role,": "Ông Lê Văn Tấn, Giám đốc Sở Y tế,",
              "ông N ở": "Ông Lê Văn Tấn ở cùng ấp", "ông": "Ông Lê Văn Tấn đến dự. Ông", "place N": "Chủ tịch UBND tỉnh Quảng Nam Lê Văn Tấn"}
    subject = pick.choice(sorted(people) + of(DOERS))
    is_body = subject not in people
    act, joint = pick.choice(of(ACTS_OF_BODIES if is_body else ACTS)), pick.choice(JOINTS.split("|"))
    verb = pick.choice(of(SECOND_VERBS_OF_BODIES if is_body else SECOND_VERBS))
    tense = pick.choice(["", "", "đã ", "cũng đã ", "vừa "])
    text = f"Bà Hoàng Thị Ngân dự.\n\n{people.get(subject, subject)} {tense}{act}{joint}{verb} {words}.\n\nNhiều hộ dân đã có mặt."
    slots = {"subject": subject, "tense": tense, "act": act, "joint": joint, "verb": verb}
    return text, slots, [(subject if is_body else "Lê Văn Tấn", words)]
