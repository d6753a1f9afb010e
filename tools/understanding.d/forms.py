"""Measures what kb reads of made-up sentences, reports, minutes and letterheads, by what they are made of."""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from acting import acting
from citing import Cited, Expected, citing, misread

REPOSITORY = Path(__file__).resolve().parents[2]

MEN = """Lê Văn Tấn|Trần Đức Thiệu|Phạm Gia Hưng|Bạch Hữu Phước|Mai Văn Trọng|Cao Đức Thuận|Quách Thế Sang|Đinh La Hữu Phú|Lê Hoài
Thái Bá Nghĩa|Giang Kim Toàn|Triệu Hữu Vinh|Khuất Hữu Bình|Lò Văn Phón|Giàng A Sính|Rơ Châm Plên|Y Thông Kđăm|Thạch Sô Rên
Ninh Văn Cảnh|Vũ Hải Bình|Từ Hữu Lương|Danh Tốt|Peter Hanson|Kim Sung-ho"""
WOMEN = """Trần Thị Lan|Đặng Tuyết Nga|Lê Nguyễn Hà Vy|Tôn Nữ Diệu Hiền|Phan Nguyễn Như Khánh|Huỳnh Thị Hải Yên|Âu Thị Mơ|H'Lan Niê
Siu Hoa|Anna Hanson"""
OFFICES = """Chủ tịch UBND tỉnh Quảng Nam|Chủ tịch UBND tỉnh|Phó Chủ tịch UBND huyện Đức Trọng|Chủ tịch UBND xã Phú An Tây
Phó Chủ tịch HĐND TP Mỹ Tho|Giám đốc Sở Y tế|Phó Giám đốc Sở Y tế Nghệ An|Chánh Thanh tra Sở Tài nguyên - Môi trường Hà Nội
Vụ trưởng Vụ Pháp chế|Cục trưởng Cục Thuế tỉnh Cà Mau|Phó cục trưởng Cục Hàng không Việt Nam|Thứ trưởng Bộ Y tế
Giám đốc Bệnh viện Bạch Mai|trưởng khoa Cấp cứu Bệnh viện Nguyễn Tri Phương|hiệu trưởng Trường THPT Lê Hồng Phong
giảng viên Trường ĐH Kinh tế TP.HCM|Viện trưởng Viện Kinh tế Việt Nam|Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa
Phó chủ tịch Hiệp hội Bất động sản TP.HCM (HoREA)|Bí thư Tỉnh đoàn Cà Mau|Tổng giám đốc Công ty cổ phần Đầu tư Hoàng Sơn
Giám đốc Vườn quốc gia Cát Tiên|Giám đốc Kho bạc Nhà nước tỉnh|Chính trị viên Đồn Biên phòng Cửa Lò|Giám đốc Đài PT-TH Lâm Đồng
Phó Chủ nhiệm Ủy ban về Các vấn đề xã hội|Trưởng ban Tuyên giáo Tỉnh ủy|Chánh án TAND TP Cần Thơ"""
CALLINGS = """nông dân|người dân thôn Đông|tiểu thương chợ Bến Thành|chủ trang trại nuôi tôm|52 tuổi|chuyên gia kinh tế|phụ huynh học sinh
công nhân may|trưởng thôn Phú Lộc|già làng|ngụ phường 5"""
VERBS = """cho biết|nói|cho rằng|khẳng định|nhấn mạnh|chia sẻ|cho hay|nhận định|đề nghị|yêu cầu|thừa nhận|giải thích|lưu ý|khuyến cáo
dự báo|kiến nghị|đề xuất|thông tin|nêu rõ|cảnh báo|nói thêm|nhìn nhận|phản ánh|bày tỏ|phân tích"""
WORDS = """đến nay địa phương đã giải ngân được 65% kế hoạch vốn|việc sắp xếp bộ máy phải bảo đảm công khai, minh bạch
giá lúa năm nay giảm 500 đồng/kg so với cùng kỳ|các đơn vị cần khẩn trương hoàn thành thủ tục|không ai được đứng ngoài cuộc
người dân chưa được bồi thường nên chưa bàn giao mặt bằng|tình trạng này kéo dài nhiều năm, gây bức xúc trong nhân dân"""
OPENINGS = """Tại hội nghị|Trước đó|Về vấn đề này|Trao đổi với phóng viên|Phát biểu kết luận|Ngày 3-6|Tuy nhiên|Liên quan đến vụ việc
Sáng nay (15-3)|Đồng quan điểm|Thông tin tại họp báo"""
CIRCUMSTANCES = """sau đó|mới đây|cùng ngày|trong phần thảo luận|trên trang cá nhân|qua điện thoại|bên lề hội nghị|thay mặt lãnh đạo tỉnh
sau khi xem hồ sơ|khi được hỏi|trước câu hỏi của phóng viên|với tư cách thành viên đoàn giám sát|tại văn bản số 12/UBND-VX
trong báo cáo mới nhất|kịch liệt|thẳng thắn|một lần nữa|hôm qua|nhân dịp này|cũng|vẫn"""
BODIES = """Sở Y tế|UBND tỉnh Quảng Nam|Bộ Y tế|Công ty TNHH Hoa Sen|Ủy ban Kinh tế của Quốc hội|Hiệp hội Lương thực Việt Nam"""
HEADINGS = """I. THÀNH PHẦN;II. NỘI DUNG|I. Thành phần:;II. Nội dung:|1. Thành phần tham dự:;2. Nội dung cuộc họp:|A. THÀNH PHẦN;B. NỘI DUNG
THÀNH PHẦN THAM DỰ;DIỄN BIẾN CUỘC HỌP|* Thành phần:;* Nội dung thảo luận:|I/ THÀNH PHẦN;II/ NỘI DUNG LÀM VIỆC|Thành phần:;"""


def of(words: str) -> list[str]:
    """The fillers of a slot."""
    return [word for line in words.splitlines() for word in line.split("|")]


ABROAD = """Tổng thống Mỹ|Thủ tướng Israel|Ngoại trưởng Nga|Bộ trưởng Thông tin Chechnya|Nhà lãnh đạo Chechnya|Người phát ngôn Điện Kremlin
Thị trưởng London|Thống đốc bang California|Đại sứ Mỹ tại Liên Hiệp Quốc|Tổng thư ký NATO|Tổng giám đốc IMF|Thủ hiến bang Bavaria
Cố vấn An ninh quốc gia Mỹ|Người phát ngôn Bộ Ngoại giao Mỹ|Thủ lĩnh phe đối lập|Tư lệnh NATO tại Afghanistan|Cảnh sát trưởng hạt Orange
Thượng nghị sĩ Cộng hòa|Nghị sĩ đảng Dân chủ|Chủ tịch Ủy ban châu Âu|Bộ trưởng Quốc phòng Hàn Quốc|Lãnh đạo phe đối lập Venezuela
Giám đốc FBI|Cựu Tổng thống Pháp|Phát ngôn viên Nhà Trắng|Nữ Thủ tướng Anh|Giám đốc điều hành Facebook|Giáo sư Đại học Harvard"""
APPOSED = """giám đốc Viện Hanson tại Washington|một chuyên gia ở Moscow|nhà phân tích của Ngân hàng ANZ|giáo sư Đại học Oxford|cựu nhân viên CIA
nhà lãnh đạo cuối cùng của Liên Xô|bộ trưởng Giao thông của Mỹ|người sáng lập tổ chức Greenpeace|phát ngôn viên cảnh sát London|luật sư của gia đình
nhà nghiên cứu tại Trung tâm Carnegie ở Moscow|34 tuổi|một du khách Anh|mẹ của nạn nhân|chủ một quán cà phê ở Paris"""
FOREIGNERS = """Ivan Petrov|Dzhamal Umarin|Martin Hanson|Elena Chong|Boris Natan|Ahmed al-Sayed|Jean-Claude Dupin|Kim Sung-ho|Shiro Tanabe
Etienne Marin|Maria van der Berg|John R. Hanson|Rasim Tarik Erdan|Nora Halen|Greta Halmer|Abdullah bin Saud|Lý Gia Hòa|Joko Winarto"""
CHANNELS = """| trên Twitter| trong cuộc họp báo| hôm 5/3| với hãng tin AFP| với báo giới tại Brussels| trên truyền hình| trong một cuộc phỏng vấn"""
SAYINGS = """cho biết|nói|tuyên bố|cảnh báo|cáo buộc|khẳng định|cho rằng|nhấn mạnh|bác bỏ việc|kêu gọi|thừa nhận|viết|phát biểu|cam kết|nhận định|bình luận
chỉ trích việc|phủ nhận việc|tiết lộ|dự đoán|hy vọng|giải thích|kể lại"""
NEWS = """quân đội nước này sẽ rút khỏi khu vực trong vòng ba tháng|các bên sẽ trở lại bàn đàm phán vào tuần tới|vụ tấn công làm ít nhất 12 người thiệt mạng
lệnh trừng phạt gây hại cho kinh tế của cả hai phía|thỏa thuận hạt nhân đã mất hiệu lực|nền kinh tế đang phục hồi nhanh hơn dự kiến"""

MINISTERS = """Bộ trưởng Bộ Y tế|Bộ trưởng Bộ Giáo dục và Đào tạo|Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn|Bộ trưởng Bộ Nội vụ
Giám đốc Sở Y tế|Giám đốc Sở Tài nguyên và Môi trường|Giám đốc Sở Giáo dục và Đào tạo|Giám đốc Sở Giao thông vận tải|Thống đốc Ngân hàng Nhà nước
Chánh án TAND tối cao|Tổng Thanh tra Chính phủ|Chủ tịch UBND huyện Đức Trọng|Trưởng Công an huyện"""
CHAIRS = """Chủ tịch HĐND tỉnh|Phó Chủ tịch Quốc hội|Chủ tịch Quốc hội|Phó Chủ tịch Thường trực HĐND thành phố|Bí thư Huyện ủy, Chủ tịch HĐND huyện
Phó Trưởng đoàn ĐBQH tỉnh|Bí thư Tỉnh ủy|Trưởng Ban Pháp chế HĐND tỉnh|Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh"""
CHAIRED = """Phát biểu khai mạc kỳ họp, |Kết luận phiên chất vấn, |Chủ trì phiên họp, |Phát biểu tại hội nghị tiếp xúc cử tri, |Kết luận nội dung này, |Thay mặt Đoàn chủ tọa, 
Tiếp thu ý kiến cử tri, |Phát biểu bế mạc, |Kết luận buổi giám sát |Điều hành phiên thảo luận, """
ASKED = """Trả lời chất vấn của các đại biểu, |Giải trình làm rõ ý kiến đại biểu, |Trả lời câu hỏi của đại biểu, |Làm rõ thêm vấn đề này, |Đăng đàn trả lời chất vấn, 
Trả lời chất vấn |Báo cáo giải trình trước HĐND, |Tiếp thu ý kiến đại biểu, |Phản hồi ý kiến của cử tri, |"""
SEATS = """(Đoàn {p})|(đoàn {p})|({p})|(ĐBQH tỉnh {p})|(Đoàn ĐBQH tỉnh {p})|- Đoàn {p}|- Đoàn ĐBQH tỉnh {p} -|, Đoàn {p},|(tổ đại biểu huyện Đức Trọng)|(Tổ đại biểu số 3)
, Đoàn đại biểu Quốc hội tỉnh {p},|, Đoàn ĐBQH tỉnh {p}|, Đoàn {p}|(Tổ đại biểu huyện Đức Trọng, tỉnh {p})"""
SEATED = """Đại biểu|ĐBQH|Đại biểu Quốc hội|ĐB|đại biểu HĐND tỉnh"""
JOINING = """|Cùng quan điểm, |Cũng quan tâm vấn đề này, |Tham gia thảo luận, |Góp ý vào dự thảo Luật Nhà giáo, |Đồng tình với báo cáo thẩm tra, |Tại phiên họp, |Phát biểu tại tổ, 
Chất vấn Bộ trưởng Bộ Công Thương, |Tranh luận lại, |Nêu thực tế tại địa phương, """
VOTERS = """Cử tri {n} (thôn 3, xã An Tây)|Cử tri {n}, khu phố 2, phường Tân An,|{c} {n}, cử tri xã An Tây,|Cử tri {n} (xã An Tây)|Cử tri {n} ở xã An Tây|Cử tri {n} thôn 3 xã An Tây
Đại diện cử tri, {c} {n}|Cử tri {n} - tổ dân phố 5 -"""
PLACES = "Quảng Nam|Cà Mau|Nghệ An|TP.HCM|Hà Nội|Lâm Đồng|Bắc Ninh"
DEBATED = """cần quy định rõ trách nhiệm của người đứng đầu trong luật này|nhiều tuyến đường liên xã đã xuống cấp nghiêm trọng|giá thuốc trong bệnh viện phải được công khai
việc giải ngân vốn đầu tư công năm nay còn rất chậm|chính sách tiền lương mới phải bảo đảm đời sống giáo viên|tình trạng thiếu nước sinh hoạt sẽ được giải quyết trong quý tới
cử tri rất quan tâm đến việc thu hồi đất của dự án|không để người dân nào bị bỏ lại phía sau trong chuyển đổi số"""


@dataclass
class Case:
    """A made-up document, what it is made of, and what should be read in it."""

    text: str
    slots: dict[str, str]
    #: Whose words which are, by name.
    said: list[tuple[str, str]] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    #: What it is to others, and how it names them.
    relations: list[Expected] = field(default_factory=list)
    cited: list[Cited] = field(default_factory=list)


def person(pick: random.Random) -> tuple[str, str]:
    if pick.random() < 0.7:
        return pick.choice(of(MEN)), pick.choice(["ông", "anh"])
    return pick.choice(of(WOMEN)), pick.choice(["bà", "chị"])


def opened(text: str) -> str:
    return text[0].upper() + text[1:]


def sentence(pick: random.Random) -> Case:
    name, address = person(pick)
    is_office = pick.random() < 0.75
    role = pick.choice(of(OFFICES if is_office else CALLINGS))
    verb, words, opening = pick.choice(of(VERBS)), pick.choice(of(WORDS)), pick.choice(of(OPENINGS))
    start, end = pick.choice([("“", "”"), ('"', '"')])
    quoted = f"{start}{opened(words)}{end}"
    forms = {
        "ông N, role, verb: quote": f"{opened(address)} {name}, {role}, {verb}: {quoted}.",
        "ông N - role verb: quote": f"{opened(address)} {name} - {role} {verb}: {quoted}.",
        "quote, ông N, role, verb": f"{quoted}, {address} {name}, {role}, {verb}.",
        "quote - ông N - role - verb": f"{quoted} - {address} {name} - {role} - {verb}.",
        "ông N (role) verb words": f"{opened(address)} {name} ({role}) {verb} {words}.",
        "theo ông N, role, words": f"Theo {address} {name}, {role}, {words}.",
        "opening, ông N - role - verb words": f"{opening}, {address} {name} - {role} - {verb} {words}.",
    }
    if is_office:
        forms |= {
            "role N verb words": f"{opened(role)} {name} {verb} {words}.",
            "opening, role N verb words": f"{opening}, {role} {name} {verb} {words}.",
            "theo role N, words": f"Theo {role} {name}, {words}.",
            "quote, role N verb": f"{quoted}, {role} {name} {verb}.",
        }
    form = pick.choice(sorted(forms))
    text = forms[form] + "\n\nBà Hoàng Thị Ngân dự."
    said = [(name, opened(words) if quoted in text else words)]
    return Case(text, {"form": form, "name": name, "role": role, "verb": verb}, said)


def circumstance(pick: random.Random) -> Case:
    subjects = {"ông N": "Ông Lê Văn Tấn", "role N": "Giám đốc Sở Y tế Lê Văn Tấn", "N (role)": "Ông Lê Văn Tấn (Giám đốc Sở Y tế)"}
    subjects |= {body: body for body in of(BODIES)}
    kind, between = pick.choice(sorted(subjects)), pick.choice(of(CIRCUMSTANCES))
    verb, words, mark = pick.choice(of(VERBS)), pick.choice(of(WORDS)), pick.choice([" ", ": ", " rằng "])
    text = f"Bà Hoàng Thị Ngân dự.\n\n{subjects[kind]} {between} {verb}{mark}{words}.\n\nNhiều hộ dân đã có mặt."
    name = kind if kind in of(BODIES) else "Lê Văn Tấn"
    return Case(text, {"subject": kind, "between": between, "verb": verb, "mark": mark}, [(name, words)])


def abroad(pick: random.Random) -> Case:
    name, role, apposed = pick.choice(of(FOREIGNERS)), pick.choice(of(ABROAD)), pick.choice(of(APPOSED))
    verb, channel, words = pick.choice(of(SAYINGS)), pick.choice(of(CHANNELS)), pick.choice(of(NEWS))
    last, quoted = ("Kim" if name == "Kim Sung-ho" else name.split()[-1].removeprefix("al-")), f'"{opened(words)}"'
    said_word = verb if verb in ("nói", "cho biết", "tuyên bố", "cảnh báo", "khẳng định", "viết", "nhấn mạnh", "phát biểu") else "nói"
    content = pick.choice([f" {words}", f" rằng {words}", f": {quoted}"]) if not verb.endswith("việc") else f" {words}"
    if verb in ("viết", "phát biểu", "bình luận"):
        content = f": {quoted}"
    say = opened(words) if quoted in content else words
    later = pick.choice([f"Ông {last} {said_word}: {quoted}.", f"{quoted}, {last} {said_word}.", f"{quoted}, ông {last} {said_word}{channel}."])
    forms = {
        "role N verb": (f"{role} {name} {verb}{content}.", say),
        "role N channel verb": (f"{role} {name}{channel} {verb}{content}.", say),
        "role N verb channel": (f"{role} {name} {verb}{channel}{content if not content.startswith(' ' + words) else ' rằng ' + words}.", say),
        "quote, role N verb": (f"{quoted}, {role[0].lower() + role[1:]} {name} {said_word}{channel}.", opened(words)),
        "quote, N, apposed, verb": (f"{quoted}, {name}, {apposed}, {said_word}.", opened(words)),
        "N, apposed, verb": (f"{name}, {apposed}, {verb}{content}.", say),
        "ông N, apposed, verb": (f"Ông {name}, {apposed}, {verb}{content}.", say),
        "N - apposed - verb": (f"{name} - {apposed} - {verb}{content}.", say),
        "theo role N": (f"Theo {role[0].lower() + role[1:]} {name}, {words}.", words),
        "theo N, apposed": (f"Theo {name}, {apposed}, {words}.", words),
        "N verb": (f"{name} {verb}{content}.", say),
        "first role N, then last": (f"{role} {name} đã tới hiện trường vào sáng 5/3.\n\n{later}", opened(words)),
        "first ông N, then last": (f"Ông {name}, {apposed}, có mặt tại cuộc họp ở London.\n\n{later}", opened(words)),
    }
    form = pick.choice(sorted(forms))
    text, words = forms[form]
    return Case(text + "\n\nBà Hoàng Thị Ngân dự.", {"form": form, "name": name, "role": role if "role" in form else "", "apposed": apposed if "apposed" in form else "",
                       "verb": verb if "verb" in form else "", "channel": channel, "content": content[:5]}, [(name, words)])


def second(pick: random.Random) -> Case:
    return Case(*acting(pick, pick.choice(of(WORDS))))


def minutes(pick: random.Random) -> Case:
    names = pick.sample([name for name in of(MEN)[:10]], 4)
    offices = ["Phó Chủ tịch UBND huyện", "Trưởng phòng Nội vụ", "Trưởng Công an huyện", "Chánh Văn phòng"]
    call = pick.choice(["Đồng chí", "Ông", "Đ/c"])
    heading = pick.choice(of(HEADINGS))
    present, discussed = heading.split(";")
    words = [opened(w) for w in pick.sample(of(WORDS), 3)]
    label = pick.choice(["{c} {n}: {w}.", "{c} {n} - {o}: {w}.", "- {c} {n} ({o}): {w}.", "1. Ý kiến của {c} {n}, {o}: {w}.",
                         "{c} {n}, {o} phát biểu: {w}.", "{c} {n} có ý kiến: {w}."])
    lines = ["BIÊN BẢN", "Họp giao ban công tác tháng 5", present, f"1. Chủ trì: {call} {names[0]} - {offices[0]}.",
             f"2. Thư ký: {call} {names[3]} - {offices[3]}.",
             f"3. Thành phần: {call.lower()} {names[1]} - {offices[1]}; {call.lower()} {names[2]} - {offices[2]}.", discussed]
    for place in (1, 2):
        lines.append(label.format(c=call, n=names[place], o=offices[place], w=words[place]))
    lines.append(f"{call} {names[0]} kết luận: {words[0]}.")
    said = [(names[1], words[1]), (names[2], words[2]), (names[0], words[0])]
    text = "\n\n".join(line for line in lines if line)
    return Case(text, {"headings": heading, "label": label, "call": call}, said, {"chair": names[0], "secretary": names[3]})


def session(pick: random.Random) -> Case:
    """A report of a sitting: somebody is introduced and speaks, and speaks again under another name."""
    name, address = person(pick)
    while " " not in name or any(letter in name for letter in "'-") or "Hanson" in name:
        name, address = person(pick)
    given, place = name.split()[-1], pick.choice(of(PLACES))
    first, second = pick.sample(of(DEBATED), 2)
    verbs = "đề nghị|cho rằng|nhấn mạnh|kiến nghị|nêu rõ|cho biết|khẳng định|phản ánh|đặt vấn đề|bày tỏ lo ngại|yêu cầu|nhận định|chỉ rõ"
    verb, again = pick.choice(of(verbs)), pick.choice(of(verbs))
    if "yêu cầu" in (verb, again) or "đề nghị" in (verb, again):
        first, second = first.replace("cử tri rất", "các bộ phải"), second.replace("cử tri rất", "các bộ phải")
    who = pick.choice(["deputy", "deputy", "minister", "chair", "voter"])
    if who == "deputy":
        seated, seat, join = pick.choice(of(SEATED)), pick.choice(of(SEATS)), pick.choice(of(JOINING))
        subject = f"{seated} {name} {seat.format(p=place)}".replace(" ,", ",")
        lead = join + (subject if not join or seated.startswith("ĐB") else subject[0].lower() + subject[1:])
        lead = opened(lead)
        laters = [f"Đại biểu {given}", "Đại biểu cũng", "Đại biểu", "Vị đại biểu này", f"Theo đại biểu {given}", "Theo đại biểu", "Từ thực tế đó, đại biểu",
                  f"{opened(address)} {given}", f"quote đại biểu {given}"]
        slots = {"seated": seated, "seat": seat, "join": join}
    elif who == "minister":
        office, asked = pick.choice(of(MINISTERS)), pick.choice(of(ASKED))
        lead = f"{asked}{office} {name}"
        head = office.split(" Bộ ")[0].split(" Sở ")[0].split(" huyện ")[0]
        body = {"Bộ": "Bộ trưởng", "Giám": "Giám đốc Sở", "Thống": "Thống đốc", "Chánh": "Chánh án", "Tổng": "Tổng Thanh tra",
                "Chủ": "Chủ tịch UBND huyện", "Trưởng": "Trưởng Công an huyện"}[head.split()[0]]
        laters = [body, f"Theo {body}", f"{body.removesuffix(' Sở').removesuffix(' UBND huyện')} {given}" if body != "Trưởng Công an huyện" else body, office,
                  f"{opened(address)} {given}", f"quote {body}"]
        short = {"Giáo dục và Đào tạo": "GD-ĐT", "Nông nghiệp và Phát triển nông thôn": "NN-PTNT", "Tài nguyên và Môi trường": "TN-MT",
                 "Giao thông vận tải": "GTVT"}
        laters += [office.replace(whole, letters) for whole, letters in short.items() if whole in office]
        slots = {"office": office, "asked": asked}
    elif who == "chair":
        office, chaired = pick.choice(of(CHAIRS)), pick.choice(of(CHAIRED))
        lead = f"{chaired}{office} {name}" if pick.random() < 0.6 else f"{chaired}đồng chí {name}, {office},"
        laters = [office.split(", ")[-1], "Đồng chí", f"Đồng chí {given}", f"{opened(address)} {given}", f"Theo {office.split(', ')[-1]}",
                  f"quote {office.split(', ')[-1]}"]
        slots = {"office": office, "chaired": chaired}
    else:
        voter = pick.choice(of(VOTERS))
        lead = opened(voter.format(n=name, c=address))
        laters = [f"{opened(address)} {given}", f"Cử tri {given}", f"Theo {address} {given}", f"quote cử tri {given}"]
        slots = {"voter": voter}
    later = pick.choice(laters)
    mark = pick.choice([" ", " ", ": ", " rằng "]) if verb not in ("bày tỏ lo ngại",) else " "
    said = [(name, opened(first) if mark == ": " else first), (name, second)]
    intro = f"{lead} {verb}{mark}{said[0][1]}."
    if later.startswith("Theo "):
        more = f"{later}, {second}."
    elif later.startswith("quote "):
        said[1] = (name, opened(second))
        more = f"“{opened(second)}”, {later.removeprefix('quote ')} nói."
    else:
        more = f"{later} {again} {second}."
    between = pick.choice(["\n\n", " ", "\n\nNhiều ý kiến khác cũng được nêu tại phiên họp.\n\n"])
    if later in ("Đại biểu", "Đại biểu cũng", "Từ thực tế đó, đại biểu", "Vị đại biểu này", "Theo đại biểu", "Đồng chí") and "Nhiều" in between:
        between = " "
    # another may have spoken before, and must not be meant by what stands for this one
    other = pick.choice(["", "", "Đại biểu Hoàng Văn Bách (Đoàn Hậu Giang) cho rằng", "Cử tri Hoàng Văn Bách (xã Tân Lập) đề nghị",
                         "Bộ trưởng Bộ Xây dựng Hoàng Văn Bách cho biết", "“Q”, đại biểu Hoàng Văn Bách nêu"])
    if other:
        words = "hệ thống thủy lợi phải được nâng cấp đồng bộ"
        intro = (other.replace("Q", opened(words)) if "Q" in other else f"{other} {words}") + ".\n\n" + intro
        said.append(("Hoàng Văn Bách", opened(words) if "Q" in other else words))
    slots = {"who": who, **slots, "verb": verb, "mark": mark, "later": later.replace(given, "N"), "again": again, "other": other}
    return Case(f"{intro}{between}{more}\n\nBuổi chiều, bà Hoàng Thị Ngân điều hành phiên làm việc tại hội trường.", slots, said)


def letterhead(pick: random.Random) -> Case:
    body, symbol, place, signs = pick.choice([
        (["ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NAM"], "UBND", "Quảng Nam", [(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Chủ tịch"),
                                                                      (["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Phó Chủ tịch")]),
        (["UBND TỈNH CÀ MAU", "SỞ NỘI VỤ"], "SNV", "Cà Mau", [(["GIÁM ĐỐC"], "Giám đốc"),
                                                             (["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"], "Chánh Văn phòng")]),
        (["BỘ Y TẾ"], "BYT", "Hà Nội", [(["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"], "Thứ trưởng")]),
    ])
    kind, short = pick.choice([("CHỈ THỊ", "CT"), ("QUYẾT ĐỊNH", "QĐ"), ("KẾ HOẠCH", "KH"), ("THÔNG BÁO", "TB"), ("BÁO CÁO", "BC")])
    number, day, month, year = f"{pick.randint(10, 3500)}/{short}-{symbol}", pick.randint(1, 28), pick.randint(1, 12), pick.randint(2008, 2024)
    line = pick.choice([f"Số: {number}", f"Số {number}", f"Số:{number}", f"-------Số: {number}"])
    date = f"{place}, ngày {day:02d} tháng {month} năm {year}"
    motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
    layouts = {
        "columns": [(a.ljust(40) + b).rstrip() for a, b in zip((body + [line] + [""] * 3)[:3], (motto + [date])[:3])],
        "one below the other": [*body, line, "", *motto, date], "motto first": [*motto, "-------", *body, "-------", line, date],
        "run together": [" ".join(body) + " -------- " + " ".join(motto) + " ---------------", line.lstrip("-") + " " + date],
        "table": ["| " + " ".join(body) + " | " + " ".join(motto) + " |", "| " + line + " | " + date + " |"],
    }
    layout = pick.choice(sorted(layouts))
    if layout in ("columns", "table", "run together") and line.startswith("-"):
        line = line.lstrip("-")
        layouts["columns"] = [(a.ljust(40) + b).rstrip() for a, b in zip((body + [line] + [""] * 3)[:3], (motto + [date])[:3])]
        layouts["table"] = ["| " + " ".join(body) + " | " + " ".join(motto) + " |", "| " + line + " | " + date + " |"]
    about = pick.choice(["tăng cường kỷ luật, kỷ cương hành chính", "sắp xếp, kiện toàn tổ chức bộ máy"])
    title = pick.choice([f"{kind}\nVề việc {about}", f"{kind} Về việc {about}", f"{kind} về {about}", f"{kind}\nV/v {about}"])
    signing, office = pick.choice(signs)
    signer = pick.choice(of(MEN)[:20] + of(WOMEN)[:9])
    closing = [*signing, *pick.choice([[], ["(Đã ký)"], ["", ""]]), signer]
    text = "\n".join([*layouts[layout], "", title, "", "1. Các cơ quan tổ chức thực hiện nghiêm túc.", "", *closing])
    fields = {"type": kind.lower(), "number": number, "date": f"{year}-{month:02d}-{day:02d}", "signer": signer,
              "signer_title": office, "place": place, "abstract": about}
    return Case(text, {"layout": layout, "title": title.split(about)[0], "signing": " / ".join(signing)}, [], fields)


def relations(pick: random.Random) -> Case:
    text, slots, expected, named = citing(pick)
    return Case(text, slots, [], {}, expected, named)


KINDS = {"sentences": sentence, "circumstances": circumstance, "abroad": abroad, "seconds": second, "sessions": session,
         "minutes": minutes, "letterheads": letterhead, "relations": relations}


def measure(kind: str, kb: str, count: int, seed: int, show: int) -> None:
    pick = random.Random(seed)
    cases = [KINDS[kind](pick) for _ in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        lines = (json.dumps({"id": f"c{n}", "title": None if case.fields or case.relations else "Tin trong ngày", "text": case.text}, ensure_ascii=False)
                 for n, case in enumerate(cases))
        collection, index = Path(folder) / "cases.jsonl", Path(folder) / "kb.sqlite"
        collection.write_text("\n".join(lines) + "\n", "utf-8")
        subprocess.run([kb, "ingest", collection, "--index", index, "--quiet"], check=True, stdout=sys.stderr)
        base = sqlite3.connect(index)
        found = defaultdict(list)
        for id, start, end, name in base.execute(
                'SELECT document.id, start, "end", speaker.name FROM statement JOIN document ON document.key = statement.document'
                " JOIN speaker ON speaker.key = statement.speaker"):
            found[id].append((start, end, name))
        values = defaultdict(lambda: defaultdict(str))
        for id, name, value in base.execute(
                "SELECT document.id, name, value FROM document_value JOIN document ON document.key = document_value.document"):
            values[id][name] += value
        for id, *row in base.execute("SELECT id, type, number, date, signer FROM document"):
            values[id].update((n, v) for n, v in zip(("type", "number", "date", "signer"), row) if v)
        told = defaultdict(list)
        for id, *row in base.execute(
                "SELECT document.id, kind, source.number, target.number, scope != 'toàn bộ', status, target.date, target.issuer"
                " FROM relation JOIN document ON document.key = relation.document JOIN cited_document target ON target.key = relation.target"
                " LEFT JOIN cited_document source ON source.key = relation.source"):
            told[id].append(row)
        texts = dict(base.execute("SELECT id, text FROM document_text"))
    wrong, missed, total, failed, examples = 0, 0, Counter(), Counter(), []
    for n, case in enumerate(cases):
        id, faults = f"c{n}", []
        for name, words in case.said:
            start = texts[id].index(words)
            there = [s for s in found[id] if s[0] < start + len(words) and s[1] > start]
            if not there:
                faults.append(f"nobody says «{words}»")
                missed += 1
            elif any(s[2] != name for s in there):
                faults.append(f"{[s[2] for s in there]} for {name}")
                wrong += 1
        for name, value in case.fields.items():
            if value.lower() not in values[id][name].lower():
                faults.append(f"{name}: «{values[id][name]}» for «{value}»")
                missed += 1
        for fault, is_wrong in misread(case.relations, case.cited, told[id]):
            faults.append(fault)
            wrong, missed = wrong + is_wrong, missed + (not is_wrong)
        for slot in case.slots.items():
            total[slot] += 1
            failed[slot] += bool(faults)
        if faults:
            examples.append((faults, case.text))
    print(f"{kind}: of {count}, {len(examples)} not read right ({wrong} to somebody else, {missed} not read)")
    for slot in dict.fromkeys(slot for slot, _ in total):
        worst = sorted((failed[s] / total[s], failed[s], total[s], s[1]) for s in total if s[0] == slot and failed[s])[::-1][:8]
        if worst:
            print(f"  {slot}: " + "; ".join(f"{value!r} {bad}/{all}" for _, bad, all, value in worst))
    for faults, text in pick.sample(examples, min(show, len(examples))):
        print(f"  — {'; '.join(faults)}\n    " + text.replace("\n", "\n    "))


def main() -> None:
    parser = argparse.ArgumentParser(prog="tools/measure-forms", description=__doc__)
    parser.add_argument("--kb", default=".build/release/kb", help="the program to measure (%(default)s)")
    parser.add_argument("--count", type=int, default=2000, help="how many of a kind (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what they are drawn by (%(default)s)")
    parser.add_argument("--show", type=int, default=0, help="so many examples of a kind")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(KINDS)} (all)")
    options = parser.parse_args()
    for kind in set(options.kinds) - KINDS.keys():
        parser.error(f"{kind} is none of {', '.join(KINDS)}")
    for kind in options.kinds or KINDS:
        measure(kind, str((REPOSITORY / options.kb).resolve()), options.count, options.seed, options.show)


if __name__ == "__main__":
    main()
