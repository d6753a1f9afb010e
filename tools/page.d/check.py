"""A person's way through the pages in a real browser: with a mouse, with the keyboard alone, on a phone; then axe-core on
every kind of page and screenshots of each.

    tools/page.d/python check.py --kb FILE [--pictures FOLDER]
"""

import argparse
from pathlib import Path
from urllib.parse import quote

from browser import Browser
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from site_under_test import PROJECT, Site

PAGES = {
    "home": "/",
    "hits": "/?q=" + quote("né tránh, đùn đẩy"),
    "hits-en": "/?q=dun+day&lang=en",
    "nothing": "/?q=xyzzyx",
    "misspelt": "/?q=" + quote("ne tranh trach nhiemm"),
    "filtered": "/?q=can+bo&type=" + quote("chỉ thị") + "&from=2013&to=2023&sort=date&group=document",
    "document": "/documents/29-ct-tu",
    "document-query": "/documents/29-ct-tu?q=" + quote("người đứng đầu"),
    "documents": "/documents",
    "topics": "/topics",
    "topic": "/topics/dun-day",
    "speakers": "/speakers",
    "speaker": "/speakers/" + quote("Phạm Gia Hưng"),
    "speaker-en": "/speakers/" + quote("Phạm Gia Hưng") + "?lang=en",
    "help": "/help",
    "error": "/khong-co-gi",
}


def journey(site, browser):
    """Search without accents, follow a facet, open a document, follow a relation, copy a citation, change the language,
    go back."""
    browser.open(site.url + "/")
    assert browser.active().get_attribute("id") == "q", "the box has no focus"
    browser.active().send_keys("ne tranh dun day" + Keys.ENTER)
    browser.wait(lambda: browser.all(".hits"), "no hits")
    assert any("tránh" in mark.text for mark in browser.all(".snippet mark")), "nothing is marked"
    assert "né tránh" in browser.text(".note"), "it is not said what was searched"

    facet = next(link for link in browser.all(".facets a") if link.text == "Chỉ thị")
    browser.click(facet)
    browser.wait(lambda: browser.all(".active .chip"), "the filter is not shown")
    assert all(badge.text == "Chỉ thị" for badge in browser.all(".hits .badge.plain")), "the facet does not narrow"

    # the clipboard, as a person would paste from it
    browser.driver.execute_cdp_cmd(
        "Browser.grantPermissions",
        {"origin": site.url, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
    copy = browser.one(".hits button[data-copy]")
    browser.click(copy)
    browser.wait(lambda: copy.text == "Đã sao chép", "nothing was copied")
    pasted = browser.driver.execute_async_script("navigator.clipboard.readText().then(arguments[0], String)")
    assert pasted.startswith("“") and "” — " in pasted and "Chỉ thị số" in pasted, f"pasted: {pasted[:200]}"

    first = browser.one(".hits h2 a")
    title = first.text
    browser.click(first)
    browser.wait(lambda: browser.all("article.document"), "no document")
    assert browser.text("h1") == title
    assert browser.all(".passage.matches mark"), "what matched is not marked in the document"

    relation = [link for link in browser.all(".graph a, .relations strong + a") if "/documents/" in (link.get_attribute("href") or "")]
    assert relation, "the document has no relations"
    browser.click(relation[0])
    browser.wait(lambda: browser.text("h1") != title, "the relation leads nowhere")
    browser.driver.back()
    browser.wait(lambda: browser.text("h1") == title, "there is no way back")

    browser.click(browser.one("a.language"))
    browser.wait(lambda: browser.one("html").get_attribute("lang") == "en", "it speaks no English")
    assert browser.all(".passage.matches mark"), "the other language forgets the query"
    browser.click(next(link for link in browser.all("header nav a") if link.text == "Topics"))
    browser.wait(lambda: browser.text("h1") == "Topics", "the language is not remembered")
    for _ in range(3):
        browser.driver.back()
    browser.wait(lambda: browser.all(".hits"), "there is no way back to the hits")
    assert browser.one("#q").get_attribute("value") == "ne tranh dun day"


def keyboard(site, browser):
    """From the first page to a copied citation without a mouse."""
    browser.open(site.url + "/")
    browser.active().send_keys("dun da")
    browser.wait(lambda: browser.all(".offers li") and browser.one(".offers").is_displayed(), "nothing is offered")
    browser.active().send_keys(Keys.ARROW_DOWN)
    assert "đùn đẩy" in browser.active().get_attribute("value").lower(), browser.active().get_attribute("value")
    browser.active().send_keys(Keys.ESCAPE)
    assert browser.active().get_attribute("value") == "dun da"
    browser.active().send_keys("y" + Keys.ENTER)
    browser.wait(lambda: browser.all(".hits"), "no hits")
    body = browser.one("body")
    body.send_keys("/")
    assert browser.active().get_attribute("id") == "q", "/ does not lead to the box"
    browser.active().send_keys(Keys.ESCAPE)
    body.send_keys("j")
    first = browser.active().text
    browser.active().send_keys("j")
    second = browser.active().text
    browser.active().send_keys("k")
    assert browser.active().text == first and browser.active().tag_name == "a", (first, second)
    # the copy button is the next stops away, and Enter presses it
    for _ in range(6):
        browser.active().send_keys(Keys.TAB)
        if browser.active().get_attribute("data-copy"):
            break
    button = browser.active()
    assert button.get_attribute("data-copy"), "the copy button cannot be reached"
    button.send_keys(Keys.ENTER)
    browser.wait(lambda: button.text == "Đã sao chép", "Enter does not copy")
    body.send_keys("k")
    browser.driver.execute_script("document.querySelector('.hits h2 a').focus()")
    browser.active().send_keys(Keys.ENTER)
    browser.wait(lambda: browser.all("article.document"), "Enter does not open the document")
    # the first stop of every page leads past the navigation
    browser.open(site.url + "/topics")
    browser.one("body").send_keys(Keys.TAB)
    assert browser.active().get_attribute("href").endswith("#main"), "no way past the navigation"
    assert browser.active().is_displayed()


def without_script(site, browser):
    """Everything but copying and completions works."""
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.open(site.url + "/?q=dun+day")
        assert browser.all(".hits mark")
        assert not any(button.is_displayed() for button in browser.all("button[data-copy]")), "a button that does nothing"
        browser.click(browser.one(".hits h2 a"))
        browser.wait(lambda: browser.all("article.document"), "no document")
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def look(site, browser, pictures):
    """axe-core and a picture of each page, in three widths, light and dark; nothing is wider than the window."""
    faults = []
    for name, path in PAGES.items():
        for width, dark in [(360, False), (820, True), (1360, False)]:
            browser.resize(width)
            browser.shade(dark)
            browser.open(site.url + path)
            if browser.overflow() > 0:
                faults.append(f"{name} at {width}: wider than the window by {browser.overflow()} px")
            if width != 1360:
                # the narrow page and the dark one; the wide one differs from them in where things stand alone
                faults += browser.audit(f"{name} at {width}{' dark' if dark else ''}")
            browser.picture(pictures / f"{name}-{width}.png")
        # a page that is not there is meant to be an error
        faults += [f"{name}: {line}" for line in browser.complaints() if name != "error"]
    return faults


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--kb", required=True)
    options.add_argument("--pictures", default=str(PROJECT / "tools/results/page"))
    options.add_argument("--url", help="a server that runs already")
    arguments = options.parse_args()
    pictures = Path(arguments.pictures)
    pictures.mkdir(parents=True, exist_ok=True)
    with Site(arguments.kb) as site:
        with Browser() as browser:
            journey(site, browser)
            keyboard(site, browser)
            browser.resize(360)
            journey(site, browser)
            browser.resize(1280)
            without_script(site, browser)
            faults = look(site, browser, pictures)
    if faults:
        raise SystemExit("\n".join(faults))
    print(f"{len(PAGES)} pages in three widths: no fault; pictures in {pictures}")


if __name__ == "__main__":
    main()
