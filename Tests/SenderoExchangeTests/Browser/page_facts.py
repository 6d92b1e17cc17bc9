"""Opens a page in Chromium and prints what the tests check, as JSON.

Usage: page_facts.py PAGE
"""

import json
import re
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CELLS = """() => {
  const facts = {};
  for (const style of ['best', 'good', 'fair', 'poor', 'worst', 'open']) {
    const cell = document.querySelector('.cell.' + style);
    if (!cell) continue;
    const shown = getComputedStyle(cell);
    facts[style] = [shown.backgroundColor, shown.borderInlineStartColor, shown.color];
  }
  return facts;
}"""

# The elements that reach over the right edge and are not in a region that scrolls.
OVERFLOW = """() => [...document.querySelectorAll('body *')].filter(element => {
  if (element.closest('.scroller, .contents, svg, .sr, .skip')) return false;
  return element.getBoundingClientRect().right > innerWidth + 1;
}).map(element => element.outerHTML.slice(0, 80))"""


def view(browser, page, width, scheme):
    """What a page is like in a window of a width, on a light or a dark screen."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    tab = context.new_page()
    messages, requests = [], []
    tab.on("console", lambda message: messages.append(message.text))
    tab.on("pageerror", lambda error: messages.append(str(error)))
    tab.on("request", lambda request: requests.append(request.url))
    tab.on("dialog", lambda dialog: messages.append("dialog " + dialog.message))
    tab.goto("file://" + page)
    facts = {
        "width": width, "scheme": scheme, "messages": messages,
        "requests": [url for url in requests if url != "file://" + page],
        "pageWidth": tab.evaluate("document.documentElement.scrollWidth"),
        "overflowing": tab.evaluate(OVERFLOW), "cells": tab.evaluate(CELLS),
    }
    tab.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    violations = Axe().run(tab).response["violations"]
    facts["violations"] = [
        rule["id"] + ": " + node["html"][:120] for rule in violations for node in rule["nodes"][:3]
    ]
    facts["unfoldedWidth"] = tab.evaluate("document.documentElement.scrollWidth")
    context.close()
    return facts


def printed(browser, page):
    """The pages that are printed: their number, and the size of each in points."""
    tab = browser.new_page()
    tab.goto("file://" + page)
    pdf = tab.pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", pdf)
    tab.close()
    return [[float(width), float(height)] for width, height in boxes]


def unfolded(browser, page):
    """Whether the details of a touchpoint unfold when its cell is followed by keyboard."""
    tab = browser.new_page()
    tab.goto("file://" + page)
    link = tab.locator(".cell a").first
    if link.count() == 0:
        return None
    link.focus()
    tab.keyboard.press("Enter")
    result = tab.evaluate("document.querySelector('details').open")
    tab.close()
    return result


def main():
    """Prints the facts."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = sys.argv[1]
        facts = {
            "views": [
                view(browser, page, width, scheme)
                for width, scheme in [(1280, "light"), (1280, "dark"), (390, "light")]
            ],
            "printed": printed(browser, page),
            "unfolds": unfolded(browser, page),
        }
        browser.close()
    print(json.dumps(facts))


main()
