"""Writes the samples of make-samples into a folder."""
import email.message
import email.policy
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from PIL import Image

from texts import NEWS, TEXTS

FONT = "Liberation Serif"


def run(document, text, **kwargs):
    paragraph = document.add_paragraph(**kwargs)
    paragraph.add_run(text)
    return paragraph


def numbering(document, format, text):
    """A numbered list whose numbers Word computes; returns its id."""
    part = document.part.numbering_part.element
    ids = [int(n.get(qn("w:abstractNumId"))) for n in part.findall(qn("w:abstractNum"))]
    abstract = OxmlElement("w:abstractNum")
    abstract.set(qn("w:abstractNumId"), str(max(ids, default=0) + 1))
    level = OxmlElement("w:lvl")
    level.set(qn("w:ilvl"), "0")
    for name, value in (("start", "1"), ("numFmt", format), ("lvlText", text)):
        element = OxmlElement(f"w:{name}")
        element.set(qn("w:val"), value)
        level.append(element)
    abstract.append(level)
    part.insert(0, abstract)
    return part.add_num(max(ids, default=0) + 1).numId


def word(text, path):
    """A document of the state with its letterhead and signature as tables without borders."""
    document = docx.Document()
    document.core_properties.author = ""
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(13)
    head = document.add_table(rows=2, cols=2)
    for column, cells in enumerate(text["head"]):
        for row, lines in enumerate(cells):
            cell = head.cell(row, column)
            cell.text = lines[0] if lines else ""
            for line in lines[1:]:
                cell.add_paragraph(line)
            for paragraph in cell.paragraphs:
                paragraph.runs[0].font.size = Pt(10)
    for line in text["title"]:
        run(document, line).alignment = 1
    lists = {}
    for kind, line in text["body"]:
        if kind == "p":
            run(document, line).paragraph_format.first_line_indent = Pt(28)
        elif kind == "row":
            if document.element.body[-2].tag != qn("w:tbl"):
                table = document.add_table(rows=0, cols=len(line))
                table.style = "Table Grid"
            for cell, content in zip(table.add_row().cells, line):
                cell.text = content
        else:
            format, shown = {"1": ("decimal", "%1."), "a": ("lowerLetter", "%1)"), "Điều": ("decimal", "Điều %1.")}[kind]
            if kind not in lists:
                lists[kind] = numbering(document, format, shown)
            properties = run(document, line)._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = lists[kind]
    foot = document.add_table(rows=1, cols=2)
    for cell, lines in zip(foot.rows[0].cells, text["foot"]):
        cell.text = lines[0] if lines else ""
        for line in lines[1:]:
            cell.add_paragraph(line)
    document.add_paragraph()  # a document cannot end with a table
    section = document.sections[0]
    if "header" in text:
        section.header.paragraphs[0].text = text["header"]
    document.save(path)


def office(source, ending, target):
    with tempfile.TemporaryDirectory() as folder:
        command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", ending]
        subprocess.run([*command, "--outdir", folder, str(source)], check=True, capture_output=True)
        shutil.move(f"{folder}/{pathlib.Path(source).stem}.{ending.split(':')[0]}", target)


def scan(pdf, path, resolution):
    """The first page of a PDF as a scanner gives it: black and white."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(resolution), "-gray", "-singlefile", pdf, f"{folder}/page"], check=True)
        picture = Image.open(f"{folder}/page.pgm").point(lambda value: 255 * (value > 140)).convert("1")
        picture.save(path, resolution=resolution, dpi=(resolution, resolution))


def main(target):
    target.mkdir(exist_ok=True)
    for old in target.iterdir():
        old.unlink()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sources = {}
        for key, text in TEXTS.items():
            sources[key] = folder / f"{key}.docx"
            word(text, sources[key])
        shutil.copy(sources["518-ubnd-vp-2023"], target)
        office(sources["27-tb-vp-2008"], "doc:MS Word 97", target / "27-tb-vp-2008.doc")
        office(sources["33-qd-sxd-2011"], "rtf", target / "33-qd-sxd-2011.rtf")
        office(sources["90-kh-snv-2022"], "odt", target / "90-kh-snv-2022.odt")
        office(sources["121-bc-ubnd-2022"], "pdf", target / "121-bc-ubnd-2022.pdf")
        for key, path, resolution in (
            ("44-gm-ubnd-2009", "44-gm-ubnd-2009.png", 200), ("17-tb-ubnd-2007", "17-tb-ubnd-2007.pdf", 200)):
            pdf = folder / f"{key}.pdf"
            office(sources[key], "pdf", pdf)
            scan(pdf, target / path, resolution)

        page = folder / "page.html"
        office(sources["61-cv-stc-2010"], "html:HTML:EmbedImages", page)
        archive = email.message.EmailMessage(policy=email.policy.default.clone(linesep="\r\n", cte_type="7bit"))
        archive["Subject"] = "61-cv-stc-2010"
        archive.set_content(page.read_text("utf-8"), subtype="html", cte="quoted-printable")
        archive.make_related(boundary="----=_NextPart_01")
        (target / "61-cv-stc-2010.mht").write_bytes(bytes(archive))

        mail = email.message.EmailMessage(policy=email.policy.default.clone(linesep="\r\n"))
        mail["From"] = "Văn phòng Ủy ban nhân dân thành phố Lam Giang <vanphong@lamgiang.example>"
        mail["To"] = "cacso@lamgiang.example"
        mail["Date"] = "Mon, 18 Sep 2023 08:15:00 +0700"
        mail["Subject"] = "Công văn số 519/VP-TH ngày 18/9/2023 về việc gửi tài liệu tọa đàm"
        mail.set_content("\n\n".join(line for _, line in TEXTS["519-vp-th-2023"]["body"]) + "\n", cte="base64")
        mail.add_attachment(
            sources["75-gm-vp-2023"].read_bytes(), maintype="application",
            subtype="vnd.openxmlformats-officedocument.wordprocessingml.document", filename="75-gm-vp-2023.docx")
        mail.set_boundary("----=_NextPart_02")
        (target / "519-vp-th-2023.eml").write_bytes(bytes(mail))

        lines = [json.dumps(item, ensure_ascii=False) + "\n" for item in NEWS]
        (target / "tin-van-2023.jsonl").write_text("".join(lines), "utf-8")

        with zipfile.ZipFile(target / "ho-so-2016.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(sources["12-qd-ubnd-2016"], "quyet-dinh/12-qd-ubnd-2016.docx")
            archive.writestr("cong-van/35-ubnd-nc-2016.txt", plain(TEXTS["35-ubnd-nc-2016"]))


def plain(text):
    lines = [line for column in text["head"] for cell in column for line in cell]
    body = [" | ".join(line) if kind == "row" else line for kind, line in text["body"]]
    foot = [line for column in text["foot"] for line in column]
    return "\n\n".join(["\n".join(lines), "\n".join(text["title"]), *body, "\n".join(foot)]) + "\n"


main(pathlib.Path(sys.argv[1]).resolve())
