/// The words that attributions are told by.
extension AttributionFinder {
    static let announcements = SpeechPhrases<Void>(["công bố"].map { ($0, ()) })
    /// What opens a clause that is announced.
    static let announced = SpeechPhrases<Void>(
        """
        sẽ, đã, đang, không, chưa, không còn, từ, kể từ, thêm, cả nước, trên địa bàn, bắt đầu, tạm dừng, tạm ngừng, tạm đóng, tạm hoãn
        tạm thời, chính thức, có thêm, có, hiện
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    static let declaring = SpeechPhrases<Void>(
        [
            "tuyên bố", "cảnh báo", "cáo buộc", "khẳng định", "phủ nhận", "bác bỏ", "cho biết", "cho rằng", "kêu gọi",
            "cho hay",
        ].map { ($0, ()) })
    static let agreeing = (SpeechWord.key("thống"), SpeechWord.key("nhất"))
    static let agreed = SpeechPhrases<Void>(
        [
            "cần", "phải", "chủ trương", "với", "cao với", "cao chủ trương", "về chủ trương", "quan điểm", "rằng",
            "sự cần thiết", "về sự cần thiết", "không", "nên", "nội dung", "phương án", "việc",
        ].map { ($0, ()) })
    static let receiving = SpeechPhrases<Void>(["nhận được", "nhận thông báo", "nhận tin"].map { ($0, ()) })
    static let will = SpeechWord.key("sẽ")
    /// What somebody does who says what he will do.
    static let threats = SpeechPhrases<Void>(["đe dọa", "dọa", "hứa hẹn", "thách thức"].map { ($0, ()) })
    static let conveying = SpeechPhrases<Void>(["truyền đạt", "thông báo ý kiến"].map { ($0, ()) })
    static let home = SpeechPhrases<Void>([("Việt Nam", ())])
    static let board = SpeechWord.key("ban")
    static let initial = SpeechWord.key("đầu")
    static let by = SpeechWord.key("do")
    static let presentings = SpeechPhrases<Void>(
        ["trình bày", "công bố", "đọc", "báo cáo", "ký", "ký ban hành"].map { ($0, ()) })
    /// What goes on with a sentence behind the one according to whom it is so, without a comma.
    static let judging = SpeechWord.set("là cần phải")
    /// What begins what is so, behind the one according to whom it is, without a comma.
    static let stating = SpeechWord.set("cần phải nên nếu hiện đây để việc do khi với số nguyên xu riêng")
    static let being = SpeechWord.key("là")
    static let when = SpeechWord.key("khi")
    static let within = SpeechWord.key("trong")
    /// Words for relatives, behind which their relations are named: `vợ ông Tá`.
    static let kin = SpeechWord.set("vợ chồng con mẹ cha bố em anh chị cháu trai gái")
    /// Words by which one says where somebody belongs.
    static let belongs = SpeechWord.set("của ở tại thuộc trú ngụ quê đến từ")
    /// Words that open what one says of somebody between commas, whatever verbs it has.
    static let relatives = SpeechWord.set("là người vốn từng một vợ chồng con mẹ cha bố cũng sinh quê hiện")
    /// What joins a sentence to the one before, and may have no comma behind it.
    static let additions = SpeechPhrases<Void>(
        [
            "Đồng thời", "Ngoài ra", "Mặt khác", "Hơn nữa", "Đặc biệt", "Nhân dịp này", "Dịp này", "Tiếp đó",
            "Sau cùng",
            "Cuối cùng", "Trước mắt", "Thậm chí", "Trước tiên", "Trước hết",
        ].map { ($0, ()) })
    static let meanwhile = SpeechPhrases<Void>([("trong khi đó", ())])
    /// What tells of somebody in passing begins with it: `, vừa tốt nghiệp đại học,`, `, có hơn 40 năm theo nghề,`.
    static let passing = SpeechWord.set("vừa từng hiện đang vốn có")
    /// What only an action has before it: `cho biết, đã nhận đơn`.
    static let tenses = SpeechWord.set("đã đang sẽ")
    /// The last words of verbs behind whose comma stands what was said.
    static let reporters = SpeechWord.set("biết hay rằng nói tin")
    static let having = SpeechWord.key("có")
    static let news = SpeechWord.key("thông")
    static let provincial = SpeechPhrases<Void>(
        ["xác định", "cam kết", "khẳng định", "kỳ vọng", "hy vọng", "mong muốn"].map { ($0, ()) })
    static let more = SpeechWord.key("càng")
    static let day = SpeechWord.key("ngày")
    static let notice = SpeechWord.key("báo")
    /// What notice is given of in nouns, or to whom or where: nothing is said.
    static let notices = SpeechWord.set(
        """
        lịch kết kế danh về việc cho đến tới mức điểm thời quyết công khẩn tìm rộng trên bằng tuyển mời với tại trong tình số giá
        nội thông các những một địa chương trình nhanh kịp qua lại ý
        """)
    static let always = SpeechWord.key("luôn")
    static let resolving = SpeechPhrases<Void>([("xác định", ())])
    static let answering = SpeechPhrases<Void>(["Trả lời", "Phản hồi", "Giải trình"].map { ($0, ()) })
    /// Words behind which somebody is named with whom, of whom or to whom another speaks.
    static let companions = SpeechWord.set("với của cùng đến về tới")
    static let standingFor = SpeechPhrases<Void>([("thay mặt", ())])
    /// Words that begin a sentence in which somebody speaks.
    static let speechOpenings = SpeechPhrases<Void>(
        [
            "Phát biểu kết luận", "Kết luận hội nghị", "Kết luận cuộc họp", "Kết luận buổi", "Kết luận phiên họp",
            "Phát biểu chỉ đạo", "Phát biểu tại", "Phát biểu bế mạc", "Phát biểu khai mạc", "Phát biểu tổng kết",
        ].map { ($0, ()) })
    /// Words that begin where, when or how somebody speaks, between commas: `Tổng thống, trong cuộc gặp với báo chí, …`.
    static let interruptions = SpeechWord.set(
        "trong tại khi sau trước hôm ngày sáng chiều tối nhân qua từ bên với ở trả phát khi")
    /// What joins a second action of the one who speaks: `xin phát biểu để giải thích rằng …`.
    static let purposes = SpeechPhrases<Void>(["để", "bằng việc", "bằng cách", "nhằm", "rồi"].map { ($0, ()) })
    /// What joins what somebody does to its reason.
    static let hence = SpeechWord.key("nên")
    static let causes = SpeechWord.set("nên bởi vì mà do thì")
    /// What a body is, behind its name.
    static let bodyNouns = SpeechPhrases<Void>(
        [
            "chủ đầu tư", "đơn vị", "nhà đầu tư", "nhà thầu", "cơ quan", "doanh nghiệp", "nơi", "công ty", "tổ chức",
            "hãng",
            "nhà sản xuất", "nhà phân phối", "nhà tổ chức", "đại diện", "trường", "bệnh viện", "ngân hàng", "quỹ",
            "một",
        ].map { ($0, ()) })
    /// What follows `người` where it says what somebody did: `người trực tiếp mổ`, `người từng dạy em`.
    static let doing = SpeechWord.set(
        "trực tự đã từng đứng phụ sáng chứng trông đang vừa gắn chuyên đồng quản trồng giữ viết điều tham theo hàng")
    static let analysts = SpeechPhrases<Void>(
        ["nhà phân tích", "chuyên gia", "nhà kinh tế", "nhà quan sát", "nhà nghiên cứu", "chuyên viên phân tích"].map {
            ($0, ())
        })
    /// Verbs by which witnesses tell what they know.
    /// What begins to tell who somebody is, without a mark.
    static let lives = SpeechPhrases<Void>(
        [
            "có nhiều năm", "có hơn", "có gần", "là người", "là một trong những", "là một trong số", "từng", "vốn là",
            "nguyên là", "đang là", "hiện là", "là con", "là thành viên",
        ].map { ($0, ()) })
    /// Words behind which somebody else is named in it.
    static let beside = SpeechWord.set("bên cùng với của cho cạnh từ về")
    static let informing = SpeechPhrases<Void>(["cho biết", "cho hay", "kể", "kể lại", "chia sẻ"].map { ($0, ()) })
    /// Words that tell what somebody did or what follows, and not what somebody is.
    static let finite = SpeechWord.set("là không khi thì mà vì nếu do để vừa theo")
    /// What goes on with what somebody is: where one works or lives, since when, what one has.
    static let working = SpeechPhrases<Void>(
        ["làm việc", "làm", "có", "đang", "từng", "vừa", "mới", "theo", "trên", "ở", "tại", "bị", "được"].map {
            ($0, ())
        })
    /// One of several of a kind of people: what somebody is.
    static let oneOfThem = SpeechPhrases<Void>(
        ["trong những", "trong các", "trong số những", "trong số các"].flatMap { many in
            [
                "thành viên", "người", "chuyên gia", "nhà", "tác giả", "lãnh đạo", "bác sĩ", "luật sư", "đại biểu",
                "kỹ sư", "cán bộ", "nông dân", "hộ", "chủ", "gương mặt", "giáo viên", "nghệ sĩ", "cổ đông",
            ].map { ("một \(many) \($0)", ()) }
        })
    /// What tells that what somebody is, is told by what he did.
    static let done = SpeechWord.set("đã từng đang vừa")
    static let passive = SpeechWord.key("được")
    static let late = SpeechWord.key("cố")
    static let several = SpeechWord.set("các những nhiều số mọi hai ba bốn")
    /// What somebody is to another, of whom it is said.
    static let ties = SpeechPhrases<Void>(
        """
        hàng xóm, vợ, chồng, con, con trai, con gái, mẹ, cha, bố, em, em trai, em gái, anh, anh trai, chị, chị gái, bạn, bạn gái
        bạn trai, cháu, bà, ông, dì, cô, chú, bác, cậu, người thân, người nhà, người quen, đồng nghiệp, đồng sự, trợ lý, thư ký
        luật sư, người bào chữa, cấp dưới, cấp phó, học trò, thân nhân, chủ nhà, cháu nội, cháu ngoại, con dâu, con rể, con nuôi, cha vợ, mẹ vợ, bố vợ, bố chồng, cha chồng, mẹ chồng
        anh rể, chị dâu, em rể, em dâu, anh họ, chị họ, em họ, người yêu, bạn học, bạn cùng lớp, bạn diễn, vợ cũ, chồng cũ, bạn thân, mẹ ruột, cha ruột
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// Words by which a report says where somebody lives or comes from.
    static let residing = SpeechWord.set("trú ngụ quê sinh sống thường hiện ở")
    /// Words that begin what is about others than the one named before a comma.
    static let others = SpeechWord.set(
        """
        các những nhiều một mọi mỗi cả hai ba cũng nhưng còn song và thì mà nếu khi do vì theo tại trong trên với từ sau trước cơ
        người dân tôi chúng ta họ ông bà anh chị cô em cháu nơi đây đó lúc hôm sáng chiều tối ngày đến về để qua nhờ bởi không chưa
        chính dù tuy lực gia phía bên báo đại
        """)
    static let about = SpeechWord.set("về ngày gửi trình sau trước")
    /// Relatives by words that address nobody.
    static let spouses = SpeechWord.set("vợ chồng mẹ cha bố")
    static let year = SpeechWord.key("năm")
    /// What opens the time that a paper is of.
    static let times = SpeechWord.set("trong năm quý")
    static let years = SpeechWord.key("tuổi")
    /// Papers in which bodies say something: `Báo cáo của Sở X cho biết`.
    static let papers = SpeechPhrases<Void>(
        """
        báo cáo, thống kê, số liệu, số liệu thống kê, thông báo, thông cáo, thông cáo báo chí, văn bản, công văn, kết luận
        kết luận thanh tra, tờ trình, tham luận, bản tin, trang web, website, trang tin, tuyên bố, nguồn tin, thông tin, kết quả kiểm tra, cáo trạng, bản án, kết quả giám sát
        dữ liệu, dữ liệu thống kê, khảo sát, nghiên cứu, kết quả khảo sát, kết quả nghiên cứu, báo cáo thẩm tra, báo cáo giám sát
        báo cáo giải trình, kết quả, kết quả điều tra, kết quả thanh tra, kết quả xác minh
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// Papers that somebody signs and in which he demands something.
    static let papersSigned = SpeechPhrases<Void>(
        ["văn bản", "công văn", "công điện", "chỉ thị", "thông báo", "thư", "tờ trình", "báo cáo"].map { ($0, ()) })
    static let signing = SpeechWord.set("ký gửi ban ra phát")
    /// Words behind which a verb says nothing of the one who speaks: `khi đề nghị`, `việc yêu cầu`.
    static let unready = SpeechWord.set("khi sau trước việc về để sự lời những các bản đơn với trong từ điều")
    /// Where somebody lives.
    static let levels = SpeechWord.set("thôn xóm ấp bản làng xã phường tổ buôn đội khóm khu phố thị quận huyện tỉnh")
    /// First words of bodies that are parts of others, and of those that have parts.
    static let parts = SpeechWord.set("cục vụ viện trung phòng chi thanh ban tổng")
    static let wholes = SpeechWord.set("bộ sở ubnd tổng công")
    static let therein = SpeechPhrases<Void>(["trong đó", "theo đó", "qua đó"].map { ($0, ()) })
    /// Words before those who are given notice, and before what of.
    static let towards = SpeechWord.set("đến tới cho với")
    static let matters = SpeechPhrases<Void>(["về việc", "việc"].map { ($0, ()) })
    /// The last words of `cho biết` and `cho hay`.
    static let knowing = SpeechWord.set("biết hay")
    static let allow = SpeechWord.key("phép")
    static let belonging = SpeechPhrases<Void>(["thuộc", "trực thuộc"].map { ($0, ()) })
    static let coming = SpeechWord.key("đến")
    static let from = SpeechWord.key("từ")
    static let and = SpeechWord.key("và")
    static let that = SpeechWord.set("đó đây")
    static let words = SpeechWord.key("lời")
    static let recalling = SpeechWord.set("vẫn như qua")
    static let angle = SpeechWord.key("góc")
    static let viewing = SpeechWord.set("dưới từ với ở")
    /// The last syllable of `trợ lý` and `quản lý`, with which `lý giải` begins.
    static let assistant = SpeechWord.key("lý")
    /// `nhắc lại`
    static let mention = SpeechWord.key("nhắc")
    static let again = SpeechWord.key("lại")
    static let quoting = SpeechWord.set("dẫn trích")
    static let this = SpeechWord.key("này")
    static let one = SpeechWord.set("một vị phía nam nữ")
    static let indefinite = SpeechWord.set("một phía")
    /// `vị giám đốc này`, `nữ ca sĩ`: words before a title alone that make it mean one who is known.
    static let definite = SpeechWord.set("vị nam nữ")
    static let longest = 600
    static let mostPeople = 40

    static let addresses = SpeechWord.set("ông bà")
    static let tellers = SpeechWord.set("ông bà anh chị cô chú bác cụ em")
    static let of = SpeechWord.key("của")
    static let to = SpeechWord.key("cho")
    static let according = SpeechWord.key("theo")
    static let then = SpeechWord.set("thì")
    static let sending = SpeechWord.set("gửi gởi")
    static let also = SpeechWord.set("cũng")
    /// Words by which a report says where somebody lives, and nothing else.
    static let dwelling = SpeechWord.set("trú ngụ quê")
    /// What stands between commas and is nothing of the person before: `, theo người dân,`.
    static let asides = SpeechWord.set("theo và cùng nhưng thì")
    static let other = SpeechWord.key("khác")
    static let thereupon = SpeechWord.key("thì")
    /// Verbs of asking, behind which `thì` begins the answer.
    static let questions = SpeechPhrases<Void>(["hỏi", "thắc mắc", "gặng hỏi", "hỏi lại"].map { ($0, ()) })
    static let supposing = SpeechWord.set("nếu")
    static let joining = SpeechWord.set("và đồng thời")
    /// What joins a second thing that the same person does, against the first: `không nói rõ nhưng cho rằng`.
    static let opposing = SpeechWord.set("nhưng song mà")
    static let sent = SpeechWord.key("gửi")
    static let conjunctions = SpeechWord.set(
        "nhưng song còn nhiên vậy đó thế nữa cũng thể hiện nay riêng chính thân nhân cả")
    static let opinions = SpeechWord.set(
        """
        lời chia sẻ nhận định đánh giá phân tích quan điểm ý kiến lý giải giải thích xét kể cách nói thông tin báo cáo tờ trình
        kết luận thống kê số liệu cáo trạng khai nhận văn bản đơn thư biên dự ước tính khẳng xác phản ánh cáo đề xuất trình bày
        ban đầu sơ bộ nhanh mới nhất tường thuật khuyến cảnh chí công góc nhìn tuyên bố phát biểu
        tâm sự câu hỏi chất vấn kết quả kiểm tra khám nghiệm minh giám định rà soát bộc bạch trải lòng giãi bày cảm suy nghĩ toán luận khảo sát nghiên cứu mô tả tiết lộ hé thừa
        """)
    /// What may stand between one who reports and the comma: `theo tờ trình của Sở X gửi UBND thành phố, …`.
    static let beyond = SpeechWord.set("gửi gởi về tại ngày trình trước thuộc hôm sáng chiều nêu")
    static let predicates = SpeechWord.set(
        "là được bị đã đang sẽ có không khi thì mà vì nếu cùng sau trước theo do để như tại vừa")
}
