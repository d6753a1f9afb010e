"""See tools/make-screenshots."""

import argparse
import base64
from urllib.parse import quote

from browser import Browser
from site_under_test import PROJECT, Site

# what the guide shows: the address, and how high the picture is
PICTURES = {
    "trang-dau": ("/", 640),
    "ket-qua": ("/?q=" + quote("né tránh, đùn đẩy"), 760),
    "van-ban": ("/documents/29-ct-tu?q=" + quote("người đứng đầu"), 900),
    "quan-he": ("/documents/29-ct-tu#relations", 760),
    "nguoi-noi": ("/speakers/" + quote("Phạm Gia Hưng"), 760),
}
MOST = 48 << 10


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--kb", required=True)
    arguments = options.parse_args()
    folder = PROJECT / "docs/images"
    folder.mkdir(exist_ok=True)
    with Site(arguments.kb) as site, Browser() as browser:
        for name, (path, height) in PICTURES.items():
            browser.resize(1120, height)
            browser.open(site.url + path)
            browser.driver.execute_script("document.activeElement.blur()")
            for quality in (70, 55, 40, 25):
                shot = browser.driver.execute_cdp_cmd(
                    "Page.captureScreenshot", {"format": "webp", "quality": quality})
                picture = base64.b64decode(shot["data"])
                if len(picture) <= MOST:
                    break
            (folder / f"{name}.webp").write_bytes(picture)
            print(f"{name}.webp  {len(picture) // 1024} KB")


if __name__ == "__main__":
    main()
