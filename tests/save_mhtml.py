#!/usr/bin/env python3
"""Saves pages as one file each, the way Chromium's "Save as… Webpage, Single File" does.

usage: save_mhtml.py PAGE.html OUT.mhtml [PAGE.html OUT.mhtml …]

Speaks the DevTools protocol over Chromium's pipe (file descriptors 3 and 4), so it opens no port. Needs Chromium only.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile


class Browser:
    """Chromium without a window, and the page it shows."""

    def __init__(self, profile):
        commands, self.say = os.pipe()
        self.hear, answers = os.pipe()

        def ends():
            os.dup2(commands, 103)
            os.dup2(answers, 104)
            os.dup2(103, 3)
            os.dup2(104, 4)

        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", f"--user-data-dir={profile}"]
        self.process = subprocess.Popen(["chromium", *flags, "about:blank"], preexec_fn=ends, close_fds=False, stderr=subprocess.DEVNULL)
        self.waiting, self.count, self.session = b"", 0, None

    def message(self):
        while b"\0" not in self.waiting:
            part = os.read(self.hear, 1 << 20)
            if not part:
                sys.exit("Chromium ended early")
            self.waiting += part
        head, self.waiting = self.waiting.split(b"\0", 1)
        return json.loads(head)

    def call(self, method, **parameters):
        self.count += 1
        call = {"id": self.count, "method": method, "params": parameters}
        if self.session:
            call["sessionId"] = self.session
        os.write(self.say, json.dumps(call).encode() + b"\0")
        while (answer := self.message()).get("id") != self.count:
            pass
        if "error" in answer:
            sys.exit(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def open(self, page):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        self.call("Page.navigate", url=pathlib.Path(page).resolve().as_uri())
        while self.message().get("method") != "Page.loadEventFired":
            pass

    def save(self, page, out):
        self.open(page)
        text = self.call("Page.captureSnapshot", format="mhtml")["data"]
        # Bytes as Chromium gives them: its line ends are part of the format.
        pathlib.Path(out).write_bytes(text.encode())
        self.session = None


def main(names):
    if not names or len(names) % 2:
        sys.exit(__doc__.strip())
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(profile)
        for page, out in zip(names[::2], names[1::2]):
            browser.save(page, out)
        browser.call("Browser.close")
        browser.process.wait(20)


main(sys.argv[1:])
