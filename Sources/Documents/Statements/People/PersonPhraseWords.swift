/// The words that titles and names are told by.
extension PersonPhraseReader {
    static let beforeFamiliar = SpeechWord.set("trẻ anh chị các con đàn")
    static let accused = SpeechPhrases<Void>(
        ["bị cáo", "bị can", "bị hại", "nạn nhân", "nghi phạm", "nghi can", "nguyên đơn", "bị đơn"].map { ($0, ()) })
    /// What whoever presides does, and what somebody sends.
    static let presiding = SpeechPhrases<Void>(
        [
            "khai mạc", "bế mạc", "điều hành phiên", "điều hành kỳ", "điều hành cuộc", "tuyên bố khai mạc", "gửi lời",
            "gửi thư", "gửi điện", "gửi công văn", "gửi văn bản", "gửi tới", "gửi đến", "gửi báo cáo",
        ].map {
            ($0, ())
        })
    /// The last word of `bệnh viện`, and what one is for in a word.
    static let hospital = SpeechWord.key("viện")
    static let specialties = SpeechWord.set("Mắt Phổi Nhi Tim Lao Phong K E")
    static let deputy = SpeechWord.key("phó")
    static let deploying = (SpeechWord.key("triển"), SpeechWord.key("khai"))
    /// `phụ huynh em Lan`: the child is not who speaks.
    static let parents = SpeechPhrases<Void>(["phụ huynh", "cha mẹ học sinh", "phụ huynh học sinh"].map { ($0, ()) })
    static let also = SpeechWord.key("kiêm")
    /// The last words of `văn phòng luật sư`, whose name is nobody's.
    static let lawOffices = SpeechPhrases<Void>([("phòng luật sư", ())])
    /// What bears the name of whoever leads it: `thí sinh đội Hồ Hoài Thu`.
    static let teams = SpeechWord.set("đội nhóm lớp tổ")
    /// Last words of what a city's name stands behind.
    static let cities = SpeechWord.set("TP phố")
    static let learned = SpeechWord.set("ngành ở tại của thuộc khoa chuyên")
    static let patron = SpeechWord.key("bầu")
    /// Decades in which somebody is born.
    static let generations = SpeechWord.set("6X 7X 8X 9X 10X 2K")
    static let one = SpeechWord.key("một")
    static let age = SpeechWord.key("tuổi")
    static let born = SpeechWord.key("sinh")
    static let human = SpeechWord.key("người")
    /// Family names before hyphenated given names: `Kim Sung-ho`.
    static let korean = SpeechWord.set(
        "kim park lee choi jung jeong moon yoon kang cho lim han shin kwon ahn song bae yang seo oh nam ban ko hong lai tsai chen"
    )
    /// Words before a name at the beginning of a sentence, which no foreign name begins with.
    static let openers = SpeechWord.set("theo với còn khi sau trước tại trong nhưng riêng và như ngoài bởi nếu trên")
    /// Verbs that have another person for their object.
    static let meeting = SpeechWord.set("tiếp gặp mời thăm hỏi chúc bắt khen thay cùng cử đón kiến")
    static let concrete = SpeechWord.key("thể")
    static let streets = SpeechWord.set("đường phố hẻm ngõ cầu chợ ga hồ phà cảng viên")
    static let bodyHeads = SpeechWord.set("cục sở phòng vụ viện trường trạm bộ")
    static let at = SpeechWord.key("tại")
    /// What people speak at.
    static let occasions = SpeechPhrases<Void>(
        """
        hội nghị, hội thảo, tọa đàm, buổi, lễ, kỳ họp, phiên, cuộc họp, cuộc gặp, cuộc làm việc, diễn đàn, đại hội, chương trình
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    static let locative = SpeechWord.set("trên ở tại dọc cạnh gần góc ngoài quanh qua đoạn đầu chân dưới vực")
    static let standing = SpeechPhrases<Void>(
        ["đại diện", "đại diện lãnh đạo", "lãnh đạo", "chỉ huy", "người đứng đầu", "người phụ trách", "phụ trách"].map {
            ($0, ())
        }
    )
    /// `HLV trưởng đội tuyển …, ông X`
    static let coaches = SpeechWord.set("hlv huấn")
    /// Forms of address for the young and for neighbours, which are words of their own without a name behind them.
    static let familiar = SpeechWord.set("em cháu bác chú cậu dì thím mợ bé bạn bầu")

    /// Words that end what an office is of, if no verb of speech does.
    static let ends = SpeechWord.set(
        """
        có là được bị không vừa mới này đó khi việc với để do vì nếu thì mà như từ trình ký đến dự ra rồi nay theo về nhằm
        ngày làm
        """)

    /// `lãnh đạo bệnh viện đã …`: what a body does is a verb.
    static let tenses = SpeechWord.set("đã đang vừa cũng vẫn")

    /// The first syllables of what bodies do that is a verb of speech, too: `dự báo`, `chỉ đạo`.
    static let purposes = SpeechWord.set("dự phân giới báo chỉ tính thông trình tranh đánh tổng ghi xác nhắn")

    /// Bodies that are called by what they do.
    static let bodies = SpeechWord.set("phòng ban tâm tổ đội phận đoàn trạm viện")

    /// Words with a verb of speech in them that are none.
    static let tasks = SpeechPhrases<Void>(
        [
            "hướng dẫn", "giao thông", "giao dịch", "tiếp nhận", "giao lưu", "giao nhận", "dự báo khí tượng",
            "công tác đại biểu",
        ].map {
            ($0, ())
        })

    /// Words that a place's name follows.
    static let placeWords = SpeechWord.set("quận huyện phường xã thị tỉnh trấn thôn bản ấp đường trường khoa chợ nhánh")

    /// Words that the name of a school follows, which is often that of somebody dead.
    static let schoolWords = SpeechWord.set("THPT THCS PTTH PTDTNT non")

    /// First words of newspapers' names.
    static let press = SpeechWord.set("báo đài hãng reuters afp bloomberg ttxvn vtv vov cnn bbc vnexpress vietnamnet")

    /// Words that make something else of a form of address.
    static let compounds = SpeechWord.set("em chủ hàng ta nội ngoại con ấy bạn xã lớn hùng lập đơn đọng đúc trùm")
}
