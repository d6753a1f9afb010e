"""Made-up documents that rest on, change, end, carry out or tell of others, in many wordings."""

from __future__ import annotations

import random
from dataclasses import dataclass

#: What a relation must be: its kind (with `định` before it where it is only intended), whose it is (None: of the document in
#: hand), its target, whether a part is meant (None: either).
Expected = tuple[str, "str | None", str, "bool | None"]


def of(words: str) -> list[str]:
    return [word for line in words.splitlines() for word in line.split("|")]


PLACES = of("Quảng Nam|Cà Mau|Bắc Giang|Đắk Lắk|Thừa Thiên Huế|Bà Rịa - Vũng Tàu")
MATTERS = of("""quản lý cây xanh đô thị|phân cấp quản lý tài sản công|chế độ công tác phí, chế độ hội nghị|giá nước sạch sinh hoạt
chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Ban Dân tộc|mức thu, nộp phí bảo vệ môi trường|hỗ trợ người có công với cách mạng
bồi thường, hỗ trợ khi Nhà nước thu hồi đất|thi đua, khen thưởng|quản lý, bảo trì đường giao thông nông thôn""")
WORDINGS = of("về {m}|quy định về {m}|về việc quy định {m}|ban hành Quy định về {m}|về việc ban hành Quy chế {m}|quy định {m}|V/v {m}||")
MINISTRIES = of("Bộ Tài chính/BTC|Bộ Nội vụ/BNV|Bộ Nông nghiệp và Phát triển nông thôn/BNNPTNT|Bộ Giáo dục và Đào tạo/BGDĐT|Bộ Y tế/BYT")


@dataclass
class Cited:
    """A document as it is cited, and what should be read of it."""

    kind: str
    number: str
    date: str | None
    issuer: str | None
    words: str


def when(pick: random.Random, year: int) -> tuple[str, str]:
    day, month = pick.randint(1, 28), pick.randint(1, 12)
    written = pick.choice([f"ngày {day:02d}/{month:02d}/{year}", f"ngày {day}/{month}/{year}", f"ngày {day:02d} tháng {month} năm {year}",
                           f"ngày {day:02d} tháng {month:02d} năm {year}", f"ngày {day}-{month}-{year}"])
    return written, f"{year}-{month:02d}-{day:02d}"


def cited(pick: random.Random, place: str, kinds: str = "qtnr") -> Cited:
    """Some document: of the kinds (q)uyết định, (t)hông tư, (n)ghị định, nghị quyết (r)."""
    year = pick.randint(2005, 2023)
    sheer, normative = pick.randint(2, 3999), pick.randint(2, 99)
    is_new = pick.random() < 0.6
    kind = pick.choice(kinds)
    if kind == "q":
        type, issuer, number = "quyết định", pick.choice([f"Ủy ban nhân dân tỉnh {place}", f"UBND tỉnh {place}", "Ủy ban nhân dân tỉnh",
                                                          f"Chủ tịch Ủy ban nhân dân tỉnh {place}", "UBND tỉnh"]), "QĐ-UBND"
    elif kind == "r":
        type, issuer, number = "nghị quyết", pick.choice([f"Hội đồng nhân dân tỉnh {place}", f"HĐND tỉnh {place}", "Hội đồng nhân dân tỉnh"]), "NQ-HĐND"
    elif kind == "n":
        type, issuer, number, is_new = "nghị định", "Chính phủ", "NĐ-CP", True
    else:
        ministry, symbol = pick.choice(MINISTRIES).split("/")
        type, issuer, number, is_new = "thông tư", pick.choice([ministry, f"Bộ trưởng {ministry}"]), f"TT-{symbol}", True
    number = f"{normative:02d}/{year}/{number}" if is_new else f"{sheer}/{number}"
    date, iso = when(pick, year)
    opening = opened(type)
    word = pick.choice(["số ", "số ", "số ", "số: ", ""])
    about = pick.choice(WORDINGS).format(m=pick.choice(MATTERS))
    about = f" {about}" if about else ""
    form = pick.choice(["date of body", "date of body", "date of body", "of body", "by body on date", "date alone", "number alone", "bracket"])
    if not is_new and form in ("of body", "number alone"):
        form = "date of body"
    words, has_date, has_issuer = {
        "date of body": (f"{opening} {word}{number} {date} của {issuer}{about}", True, True),
        "of body": (f"{opening} {word}{number} của {issuer}{about}", False, True),
        "by body on date": (f"{opening} {word}{number} do {issuer} ban hành {date}{about}", True, True),
        "date alone": (f"{opening} {word}{number} {date}{about}", True, False),
        "number alone": (f"{opening} {word}{number}{about}", False, False),
        "bracket": (f"{opening} {word}{number} ({date}) của {issuer}{about}", True, True),
    }[form]
    return Cited(type, number, iso if has_date else None, issuer if has_issuer else None, words)


def opened(text: str) -> str:
    return text[0].upper() + text[1:]


def listed(pick: random.Random, items: list[Cited]) -> tuple[str, str]:
    """Several documents in one sentence or in a list, and the form's name."""
    words = [item.words for item in items]
    if len(items) == 1:
        return "", words[0]
    forms = {
        "and": " và ".join([", ".join(words[:-1]), words[-1]]), "semicolons": "; ".join(words),
        "lines a)": ":\n\n" + "\n\n".join(f"{letter}) {w};" for letter, w in zip("abcd", words)),
        "lines -": ":\n\n" + "\n\n".join(f"- {w};" for w in words),
        "lines 1.": ":\n\n" + "\n\n".join(f"{n}. {w}." for n, w in enumerate(words, 1)),
        "lines +": " sau đây:\n\n" + "\n\n".join(f"+ {w}" for w in words),
    }
    form = pick.choice(sorted(forms))
    return form, forms[form]


def host(pick: random.Random, place: str, kind: str, title: str, grounds: list[str], articles: list[str]) -> str:
    """A whole document of a people's committee, council or ministry."""
    number = f"{pick.randint(10, 99)}/2024/"
    body, symbol, actor, signing = {
        "quyết định": (f"ỦY BAN NHÂN DÂN\nTỈNH {place.upper()}", "QĐ-UBND", f"ỦY BAN NHÂN DÂN TỈNH {place.upper()}", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        "nghị quyết": (f"HỘI ĐỒNG NHÂN DÂN\nTỈNH {place.upper()}", "NQ-HĐND", f"HỘI ĐỒNG NHÂN DÂN TỈNH {place.upper()}", "CHỦ TỊCH"),
        "thông tư": ("BỘ TƯ PHÁP", "TT-BTP", "BỘ TRƯỞNG BỘ TƯ PHÁP", "BỘ TRƯỞNG"),
        "kế hoạch": (f"ỦY BAN NHÂN DÂN\nTỈNH {place.upper()}", "KH-UBND", "", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
    }[kind]
    lines = [body, f"Số: {number}{symbol}", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", f"{place}, ngày 12 tháng 12 năm 2024",
             kind.upper(), title]
    if actor:
        lines.append(actor)
    lines += grounds
    if actor:
        lines.append("QUYẾT NGHỊ:" if kind == "nghị quyết" else "QUYẾT ĐỊNH:")
    return "\n\n".join([*lines, *articles, signing, "Lê Văn Tấn"])


def basis(pick: random.Random, place: str) -> tuple[list[str], list[Expected], list[Cited], str]:
    """A ground, what it says, and the form's name."""
    first, second = cited(pick, place), cited(pick, place)
    head = pick.choice(["Căn cứ ", "- Căn cứ ", "Căn cứ vào ", "Căn cứ theo "])
    end = pick.choice([";", ";", ",", "."])
    rest = [("căn cứ", None, first.number, None)]
    both = [*rest, ("căn cứ", None, second.number, None)]
    older = cited(pick, place, "n")
    newer = Cited("nghị định", "87/2024/NĐ-CP", None, None, pick.choice(["Nghị định số 87/2024/NĐ-CP", "Nghị định số 87/2024/NĐ-CP của Chính phủ"]))
    changed = [("căn cứ", None, older.number, None), ("sửa đổi bổ sung", newer.number, older.number, None)]
    some = pick.choice(["", "một số điều "])
    by = pick.choice(["bởi", "theo", "tại", "bằng"])
    paper = pick.choice(["Tờ trình", "Báo cáo", "Công văn"])
    asked = f"{pick.randint(10, 999)}/" + {"Tờ trình": "TTr-SNV", "Báo cáo": "BC-SNV", "Công văn": "SNV-TCBC"}[paper]
    about = pick.choice(["về việc đề nghị ban hành {k} {v} {x}", "về dự thảo {k} {v} {x}", "về việc ban hành {k} {v} {x}", "về việc {v} {x}",
                         "đề nghị {v} {x}", "trình ban hành {k} {v} {x}", "về việc trình dự thảo {k} {v} {x}"]).format(
        k=opened(first.kind), v=pick.choice(["thay thế", "bãi bỏ", "sửa đổi, bổ sung", "sửa đổi, bổ sung một số điều của"]), x=first.words)
    date, iso = when(pick, 2024)
    paper_ = Cited(paper.lower(), asked, iso, None, "")
    law = pick.choice(["Luật Trồng trọt", "Luật Giá", "Luật Việc làm"])
    forms = {
        "one": ([f"{head}{first.words}{end}"], rest, [first]),
        "and": ([f"{head}{first.words} và {second.words}{end}"], both, [first, second]),
        "semicolon": ([f"{head}{first.words}; {second.words}{end}"], both, [first, second]),
        "two lines": ([f"{head}{first.words};", f"{head}{second.words}{end}"], both, [first, second]),
        "second bare": ([f"{head}{first.words};", f"{second.words}{end}"], both, [first, second]),
        "changed": ([f"{head}{older.words} (được sửa đổi, bổ sung {some}{by} {newer.words}){end}"], changed, [older, newer]),
        "changed,": ([f"{head}{older.words}, {pick.choice(['', 'đã '])}được sửa đổi, bổ sung {some}{by} {newer.words}{end}"], changed, [older, newer]),
        "changed, detailing": ([f"{head}Nghị định số {older.number} của Chính phủ quy định chi tiết {pick.choice(['', 'và hướng dẫn thi hành '])}"
                                f"{pick.choice(['', 'một số điều của '])}{law}{pick.choice([' ', ', ', ' đã '])}được sửa đổi, bổ sung {some}{by} {newer.words}{end}"],
                               changed, [newer]),
        "changing": ([f"{head}{newer.words} sửa đổi, bổ sung một số điều của {older.words}{end}"],
                     [("căn cứ", None, newer.number, None), ("sửa đổi bổ sung", newer.number, older.number, None)], [older, newer]),
        "carrying out": ([f"Thực hiện {first.words}{end}"], [("thực hiện", None, first.number, None)], [first]),
        "proposed": ([f"{pick.choice(['Xét', 'Theo'])} {paper} số {asked} {date} của {pick.choice(['Sở Nội vụ', 'Giám đốc Sở Nội vụ'])} {about};"],
                     [("dẫn chiếu", None, asked, None)], [paper_, first]),
        "proposed at": ([f"{pick.choice(['Xét', 'Theo'])} đề nghị của Giám đốc Sở Nội vụ tại {paper} số {asked} {date} {about};"],
                        [("dẫn chiếu", None, asked, None)], [paper_, first]),
    }
    form = pick.choice(sorted(forms))
    return *forms[form], form


def ending(pick: random.Random, place: str, own: str) -> tuple[list[str], list[Expected], list[Cited], str, str]:
    """Articles that replace or repeal."""
    count = pick.choice([1, 1, 2, 3])
    items = [cited(pick, place, {"quyết định": "q", "nghị quyết": "r", "thông tư": "t"}[own]) for _ in range(count)]
    list_form, names = listed(pick, items)
    one = items[0].words
    this = opened(own) + " này"
    force = pick.choice(["có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2025", "có hiệu lực từ ngày 01/01/2025", "có hiệu lực kể từ ngày ký",
                         "có hiệu lực thi hành sau 10 ngày kể từ ngày ký", "có giá trị từ ngày 01/01/2025", "có hiệu lực kể từ ngày ký ban hành"])
    all = [("thay thế", None, item.number, False) for item in items]
    repealed = [("bãi bỏ", None, item.number, False) for item in items]
    part = pick.choice(["Điều 5", "khoản 2 Điều 5", "Điều 5 và Điều 6", "khoản 3, khoản 4 Điều 5", "Chương II", "điểm a khoản 2 Điều 5", "Phụ lục II"])
    several = f"các {own} " if list_form.startswith("lines") else ""
    forms = {
        "force and replaces": ([f"{this} {force} và thay thế {several}{names}"], all),
        "force, replaces": ([f"{this} {force}, thay thế {several}{names}"], all),
        "force. replaces": ([f"{this} {force}. {this} thay thế {several}{names}"], all),
        "replaces": ([f"{this} thay thế {pick.choice(['', 'cho '])}{several}{names}"], all),
        "bare force": ([f"{opened(own)} {force} và thay thế {several}{names}"], all),
        "repeals": ([f"{pick.choice(['Bãi bỏ', 'Nay bãi bỏ', 'Hủy bỏ', 'Bãi bỏ toàn bộ'])} {several}{names}"], repealed),
        "force, repeals": ([f"{this} {force} và bãi bỏ {several}{names}"], repealed),
        "ends": ([f"{several.capitalize()}{names} hết hiệu lực kể từ ngày {this} có hiệu lực"], all) if not list_form.startswith("lines")
        else ([f"Các {own} sau đây hết hiệu lực kể từ ngày {this} có hiệu lực{names.removeprefix(' sau đây')}"], all),
        "since": ([f"Kể từ ngày {this} có hiệu lực thi hành, {'các văn bản sau hết hiệu lực' + names.removeprefix(' sau đây') if list_form.startswith('lines') else names + ' hết hiệu lực'}"], all),
        "no longer": ([f"{this} {force}; {one} không còn hiệu lực thi hành"], all[:1]),
        "is repealed": ([f"{one} {pick.choice(['được bãi bỏ', 'bị bãi bỏ'])} kể từ ngày {this} có hiệu lực"], repealed[:1]),
        "part": ([f"{pick.choice(['Bãi bỏ', 'Hủy bỏ'])} {part} {pick.choice(['', 'của ', 'tại '])}{one}"], [("bãi bỏ", None, items[0].number, True)]),
        "part of annex": ([f"Bãi bỏ {pick.choice(['Điều 5', 'khoản 2 Điều 5'])} Quy định ban hành kèm theo {one}"], [("bãi bỏ", None, items[0].number, True)]),
        "except": ([f"{this} {force} và thay thế {one}, trừ {pick.choice(['Điều 5', 'quy định tại khoản 2 Điều 5', 'các nội dung quy định tại Điều 5'])}"],
                   [("thay thế", None, items[0].number, True)]),
        "former": ([f"{this} {force}. Các quy định trước đây trái với {this} đều bãi bỏ"], []),
        "when changed": ([f"{this} {force}. Trường hợp {one} được sửa đổi, bổ sung hoặc thay thế thì thực hiện theo văn bản mới"], [("dẫn chiếu", None, items[0].number, None)]),
    }
    form = pick.choice(sorted(forms))
    lines, relations = forms[form]
    used = [item for item in items if any(item.number == relation[2] for relation in relations)]
    text = lines[0] if lines[0].endswith((".", ";")) else lines[0] + "."
    return ["Điều 1. Các cơ quan tổ chức thực hiện.", f"Điều 2. {text}"], relations, used, form, list_form


def change(pick: random.Random, place: str, own: str) -> tuple[str, list[str], list[Expected], list[Cited], str]:
    """A title and an article that change another."""
    item = cited(pick, place, {"quyết định": "q", "nghị quyết": "r", "thông tư": "t"}[own])
    part = pick.choice(["Điều 5", "khoản 2 Điều 5", "điểm a khoản 2 Điều 5", "khoản 3, khoản 4 Điều 5", "Điều 5, Điều 6", "khoản 2 và khoản 3 Điều 5"])
    verb = pick.choice(["Sửa đổi, bổ sung", "Sửa đổi", "Bổ sung", "Điều chỉnh, bổ sung", "Sửa đổi và bổ sung", "Điều chỉnh"])
    amends = [("sửa đổi bổ sung", None, item.number, True)]
    attached = pick.choice(["", "Quy định ban hành kèm theo ", "Quy chế ban hành kèm theo ", "Quy định kèm theo "])
    forms = {
        "some articles": ("Về việc sửa đổi quy định", f"{verb} một số điều của {attached}{item.words} như sau:", amends),
        "some contents": ("Về việc sửa đổi quy định", f"{verb} một số nội dung {pick.choice(['tại', 'của', 'trong'])} {attached}{item.words}, cụ thể như sau:", amends),
        "a part": ("Về việc sửa đổi quy định", f"{verb} {part} {pick.choice(['', 'của ', 'tại '])}{attached}{item.words} như sau:", amends),
        "title": (f"{pick.choice(['', 'Về việc '])}{verb} một số điều của {attached}{item.words}", "Các cơ quan tổ chức thực hiện.", amends),
        "title part": (f"{pick.choice(['', 'Về việc '])}{verb} {part} {pick.choice(['', 'của '])}{item.words}", "Các cơ quan tổ chức thực hiện.", amends),
        "title repeals": (f"{pick.choice(['', 'Về việc '])}bãi bỏ {item.words}", f"Bãi bỏ toàn bộ {item.words}.", [("bãi bỏ", None, item.number, False)]),
        "passive": ("Về việc sửa đổi quy định", f"{opened(part)} {pick.choice(['', 'của '])}{item.words} được sửa đổi, bổ sung như sau:", amends),
        "words": ("Về việc sửa đổi quy định", f"Thay thế cụm từ “cán bộ” bằng cụm từ “công chức” tại {part} {item.words}.", amends),
        "into": ("Về việc sửa đổi quy định", f"Bổ sung Điều 5a vào sau Điều 5 {pick.choice(['', 'của '])}{item.words} như sau:", amends),
        "corrects": ("Về việc đính chính văn bản", f"Đính chính {pick.choice(['', 'một số nội dung tại ', part + ' '])}{item.words} như sau:",
                     [("đính chính", None, item.number, None)]),
        "suspends": ("Về việc tạm ngưng hiệu lực", f"Ngưng hiệu lực {pick.choice(['', 'thi hành '])}{pick.choice(['', 'của '])}{item.words}.",
                     [("tạm ngưng", None, item.number, False)]),
        "extends": ("Về việc kéo dài thời gian áp dụng", f"Kéo dài thời gian {pick.choice(['thực hiện', 'áp dụng'])} {item.words} đến hết năm 2025.",
                    [("sửa đổi bổ sung", None, item.number, True)]),
    }
    form = pick.choice(sorted(forms))
    title, text, relations = forms[form]
    return title, [f"Điều 1. {text}", "Điều 2. Quyết định này có hiệu lực kể từ ngày ký."], relations, [item], form


def task(pick: random.Random, place: str) -> tuple[str, list[str], list[Expected], list[Cited], str]:
    """A plan that carries out, cites, or asks others to change."""
    first, second = cited(pick, place), cited(pick, place)
    verb = pick.choice(["sửa đổi, bổ sung", "thay thế", "bãi bỏ", "điều chỉnh"])
    kind = opened(first.kind)
    kinds = {"sửa đổi, bổ sung": "sửa đổi bổ sung", "điều chỉnh": "sửa đổi bổ sung"}
    meant = [("định " + kinds.get(verb, verb), None, first.number, None)]
    forms = {
        "asked": f"Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh {verb} {first.words} trước ngày 30/6/2025.",
        "given": f"Giao Sở Tài chính rà soát, {verb} {first.words} cho phù hợp.",
        "drafted": f"Xây dựng dự thảo {kind} {verb} {first.words}.",
        "will": f"Trong năm 2025 sẽ ban hành {kind} {verb} {first.words}.",
        "proposes": f"Đề nghị Bộ Tư pháp xem xét, {verb} {first.words}.",
        "under": f"Việc hỗ trợ thực hiện theo quy định tại {first.words}.",
        "money": f"Điều chỉnh, bổ sung dự toán kinh phí cho các đơn vị theo {first.words}.",
        "told": f"Năm qua, tỉnh đã thực hiện tốt {first.words}.",
    }
    form = pick.choice(sorted(forms))
    title, ground = pick.choice([(f"Triển khai thực hiện {second.words}", None), (f"thực hiện {second.words}", None),
                                 ("Thực hiện công tác năm 2025", f"Thực hiện {second.words}, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:"),
                                 ("Thực hiện công tác năm 2025", f"Căn cứ {second.words}; Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:")])
    relation = "căn cứ" if ground and ground.startswith("Căn") else "thực hiện"
    lines = [*([ground] if ground else []), "I. MỤC ĐÍCH", "1. Nâng cao chất lượng công tác.", "II. NHIỆM VỤ", f"1. {forms[form]}"]
    said = meant if form in ("asked", "given", "drafted", "will", "proposes") else []
    return title, lines, [*said, (relation, None, second.number, None)], [first, second], form


def citing(pick: random.Random) -> tuple[str, dict[str, str], list[Expected], list[Cited]]:
    """A document, what it is made of, what it is to others and how those are named."""
    place, own = pick.choice(PLACES), pick.choice(["quyết định", "quyết định", "nghị quyết", "thông tư"])
    shape = pick.choice(["ground", "ground", "ending", "ending", "change", "task"])
    slots = {"shape": shape, "own": own}
    if shape == "ground":
        lines, relations, named, form = basis(pick, place)
        text = host(pick, place, own, "Về việc kiện toàn tổ chức bộ máy", ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;", *lines,
                                                                        "Theo đề nghị của Giám đốc Sở Tư pháp."], ["Điều 1. Các cơ quan tổ chức thực hiện."])
    elif shape == "ending":
        lines, relations, named, form, slots["list"] = ending(pick, place, own)
        text = host(pick, place, own, "Quy định về tổ chức bộ máy", ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;"], lines)
    elif shape == "change":
        title, lines, relations, named, form = change(pick, place, own)
        text = host(pick, place, own, title, ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;"], lines)
    else:
        title, lines, relations, named, form = task(pick, place)
        text, slots["own"] = host(pick, place, "kế hoạch", title, [], lines), "kế hoạch"
    slots["form"] = f"{shape}: {form}"
    for item in named:
        if item.words:
            slots["cited"] = item.kind
    return text, slots, relations, named


def misread(relations: list[Expected], named: list[Cited], told: list[list]) -> list[tuple[str, bool]]:
    """What is read of a document's relations that it does not say, or not read that it says; with whether it is wrong."""
    faults = []
    for kind, source, target, is_part in relations:
        status = "intended" if kind.startswith("định ") else "done"
        there = [row for row in told if row[:3] == [kind.removeprefix("định "), source, target] and row[4] == status]
        if not there:
            faults.append((f"{source or 'it'} {kind} {target}: no", False))
        elif is_part is not None and all(row[3] != is_part for row in there):
            faults.append((f"{kind} {target}: {'not all' if not is_part else 'all'} of it", True))
    said = {relation[:3] for relation in relations}
    for kind, source, target, _, status, *_ in told:
        if status == "done" and kind not in ("dẫn chiếu", "căn cứ", "hướng dẫn", "quy định chi tiết") and (kind, source, target) not in said:
            faults.append((f"{source or 'it'} {kind} {target}: never said", True))
    for item in named:
        rows = [row for row in told if row[2] == item.number]
        for value, place, name in ((item.date, 5, "day"), (item.issuer, 6, "body")):
            if value and rows and not any(row[place] and (row[place] == value or like(row[place], value)) for row in rows):
                faults.append((f"{name} of {item.number}: «{rows[0][place]}» for «{value}»", True))
        if not rows:
            faults.append((f"{item.number}: not read", False))
    return faults


def like(read: str, said: str) -> bool:
    """Whether the body is the one that was named, abbreviated or not."""
    for short, full in (("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân")):
        read, said = read.replace(short, full), said.replace(short, full)
    return read.lower() == said.lower()
