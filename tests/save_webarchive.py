#!/usr/bin/env python3
"""Saves pages as web archives: the property list, in its binary form, that Safari writes, with a picture and a style sheet
beside the page and a frame inside it.

usage: save_webarchive.py PAGE.html ENCODING OUT.webarchive [PAGE.html ENCODING OUT.webarchive …]

Safari runs on no system of ours: the fields are those that its files have, and the list is written by Python.
"""

import pathlib
import plistlib
import sys


def resource(data, kind, address, encoding=None):
    """One part of an archive, as WebKit names its fields."""
    part = {"WebResourceData": data, "WebResourceMIMEType": kind, "WebResourceURL": address}
    return part | ({"WebResourceTextEncodingName": encoding, "WebResourceFrameName": ""} if encoding else {})


def main():
    words = sys.argv[1:]
    for page, encoding, out in zip(words[::3], words[1::3], words[2::3]):
        frame = b"<html><body><p>Crossings by coach, from nine crowns.</p></body></html>"
        archive = {
            "WebMainResource": resource(pathlib.Path(page).read_bytes(), "text/html", "https://post.example/ferry", encoding),
            "WebSubresources": [
                resource(b"\x89PNG\r\n\x1a\n" + bytes(64), "image/png", "https://post.example/pier.png"),
                resource(b"p { margin: 0 }", "text/css", "https://post.example/page.css", "UTF-8"),
            ],
            "WebSubframeArchives": [{"WebMainResource": resource(frame, "text/html", "https://coach.example/", "UTF-8")}],
        }
        pathlib.Path(out).write_bytes(plistlib.dumps(archive, fmt=plistlib.FMT_BINARY))


if __name__ == "__main__":
    main()
