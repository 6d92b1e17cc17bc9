"""Opens a picture in Chromium and prints which texts overlap or leave the picture, as JSON.

Usage: picture_facts.py PICTURE
"""

import json
import sys

from playwright.sync_api import sync_playwright

TEXTS = """() => {
  const size = document.documentElement.viewBox.baseVal;
  const texts = [...document.querySelectorAll('text')].map(element => [element.textContent, element.getBBox()]);
  const outside = texts.filter(([, box]) => box.x < 0 || box.x + box.width > size.width
    || box.y < 0 || box.y + box.height > size.height).map(([text]) => text);
  const overlapping = [];
  texts.forEach(([one, a], index) => {
    for (const [other, b] of texts.slice(index + 1)) {
      const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      // The boxes of two lines overlap a little, because a font has room for accents above and below.
      if (wide > 0.5 && high > 6) overlapping.push(one + ' | ' + other);
    }
  });
  return {count: texts.length, outside, overlapping};
}"""


def main():
    """Prints the facts."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        tab = browser.new_page()
        problems = []
        tab.on("console", lambda message: problems.append(message.text))
        tab.on("dialog", lambda dialog: problems.append("dialog " + dialog.message))
        tab.on("request", lambda request: problems.append(request.url))
        address = "file://" + sys.argv[1]
        tab.goto(address)
        facts = tab.evaluate(TEXTS)
        facts["problems"] = [problem for problem in problems if problem != address]
        browser.close()
    print(json.dumps(facts))


main()
