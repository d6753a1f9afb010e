"""A headless Chromium that looks at pages, and axe-core in it."""

import base64
import importlib.util
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

AXE = Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Browser:
    def __init__(self, width=1280, height=900, dark=False):
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for argument in [
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
                "--force-prefers-reduced-motion", "--no-first-run", "--disable-background-networking",
                f"--window-size={width},{height}"]:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_page_load_timeout(30)
        self.axe = AXE.read_text(encoding="utf-8")
        self.resize(width, height)
        self.shade(dark)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.driver.quit()

    def resize(self, width, height=900):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})

    def shade(self, dark):
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia",
            {"features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})

    def open(self, url):
        self.driver.get(url)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        found = self.all(selector)
        assert found, f"no {selector} at {self.driver.current_url}"
        return found[0]

    def text(self, selector="main"):
        return self.one(selector).text

    def wait(self, condition, what, seconds=10):
        WebDriverWait(self.driver, seconds, 0.05).until(lambda _: condition(), what)

    def click(self, element):
        """Follows a link or button as a click does, and waits for the next page where there is one."""
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def active(self):
        return self.driver.switch_to.active_element

    def audit(self, name):
        """What axe-core finds on the page as it is."""
        self.driver.execute_script(self.axe)
        found = self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}}).then(done, (e) => done({error: String(e)}));",
            TAGS)
        assert "error" not in found, found
        lines = []
        for violation in found["violations"]:
            for node in violation["nodes"][:3]:
                lines.append(f"{name}: {violation['id']}: {violation['help']}: {node['html'][:160]}\n    "
                             + node.get("failureSummary", "").replace("\n", "\n    "))
        return lines

    def overflow(self):
        """By how many pixels the page is wider than the window."""
        return self.driver.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth")

    def complaints(self):
        """What the browser's console complains of: scripts that fail, what the content policy forbids."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def picture(self, path, whole=True):
        shot = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot", {"format": "png", "captureBeyondViewport": whole, **self.clip(whole)})
        Path(path).write_bytes(base64.b64decode(shot["data"]))

    def clip(self, whole):
        if not whole:
            return {}
        size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        return {"clip": {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 4000), "scale": 1}}
