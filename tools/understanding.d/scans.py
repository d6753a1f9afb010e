"""The sample documents once more as they come from a scanner: printed, photographed a little askew, and read by OCR."""

from __future__ import annotations

import random
import sqlite3
import subprocess
from dataclasses import replace
from pathlib import Path

from annotations import Annotation
from install import debian, pypi
from scores import Score

#: Of these the letterhead, the closing and the articles before it are scanned: the first page and the last two.
KINDS = ("chi-thi", "nha-nuoc", "tham-luan")


def metadata(program: str, gold: list[Annotation], text_of: dict[str, str], folder: Path, measure) -> Score:
    if not debian(["libreoffice-writer-nogui", "poppler-utils", "fonts-liberation"]) or not pypi(["Pillow"]):
        raise SystemExit("tools/measure-understanding: scans need LibreOffice, poppler and Pillow")
    from PIL import Image, ImageFilter

    chosen = [a for a in gold if a.source.split("/")[1] in KINDS]
    place = folder / "scans"
    place.mkdir()
    chance = random.Random(20231218)
    scanned = []
    for number, annotation in enumerate(chosen):
        text = place / f"{number}.txt"
        text.write_text("\ufeff" + text_of[annotation.source], encoding="utf-8")
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf",
             "--outdir", place, text], check=True, capture_output=True)
        subprocess.run(["pdftoppm", "-r", "200", "-gray", "-png", text.with_suffix(".pdf"), place / str(number)], check=True)
        pages = []
        printed = sorted(place.glob(f"{number}-*.png"))
        for page in printed:
            if page != printed[0] and page not in printed[-2:]:
                page.unlink()
                continue
            image = Image.open(page).rotate(chance.uniform(-0.4, 0.4), fillcolor=255, resample=Image.BICUBIC)
            pages.append(image.filter(ImageFilter.GaussianBlur(0.5)))
            page.unlink()
        pages[0].save(place / f"{number}.scan.pdf", save_all=True, append_images=pages[1:], resolution=200)
        text.unlink()
        text.with_suffix(".pdf").unlink()
        scanned.append(replace(annotation, source=f"{number}.scan.pdf"))
    index = folder / "scans.sqlite"
    subprocess.run([program, "ingest", ".", "--index", index, "--quiet"], cwd=place, check=True)
    base = sqlite3.connect(index)
    # names as they are stored have the folder's before them
    stored = {source.rsplit("/", 1)[-1]: source for (source,) in base.execute("SELECT source FROM document")}
    scanned = [replace(annotation, source=stored.get(annotation.source, annotation.source)) for annotation in scanned]
    return measure(base, scanned, "metadata of scans")
