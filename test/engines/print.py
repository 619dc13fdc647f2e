"""Prints a page with WebKitGTK: print.py FILE.pdf ADDRESS SAYS [STEP…].

A step is an expression, tried until it is true. What SAYS comes to when all are taken is written to the standard output.
"""

import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2

FILE, ADDRESS, SAYS, *STEPS = sys.argv[1:]
OFTEN = 200
PATIENCE = 60_000


def end(fault):
    print(fault, file=sys.stderr)
    sys.exit(1)


def done(operation):
    Gtk.main_quit()


def to_paper():
    paper = Gtk.PageSetup()
    paper.set_paper_size_and_default_margins(Gtk.PaperSize.new("iso_a4"))
    settings = Gtk.PrintSettings()
    settings.set_printer("Print to File")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(FILE, None))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_page_setup(paper)
    operation.set_print_settings(settings)
    operation.connect("finished", done)
    operation.connect("failed", lambda _, error: end(error.message))
    operation.print_()
    return False


def try_step(step):
    view.evaluate_javascript(f"!!({step})", -1, None, None, None, tried, step)
    return False


def tried(view, result, step):
    try:
        true = view.evaluate_javascript_finish(result).to_boolean()
    except GLib.Error:
        # The page is on its way to the next.
        true = False
    if not true:
        GLib.timeout_add(OFTEN, try_step, step)
        return
    take_steps()


def take_steps():
    if STEPS:
        try_step(STEPS.pop(0))
    else:
        view.evaluate_javascript(SAYS, -1, None, None, None, say)


def say(view, result):
    print(view.evaluate_javascript_finish(result).to_string())
    # What was set a moment ago is drawn first.
    GLib.timeout_add(5 * OFTEN, to_paper)


def loaded(view, event):
    global begun
    if event == WebKit2.LoadEvent.FINISHED and not begun:
        begun = True
        take_steps()


begun = False
view = WebKit2.WebView()
window = Gtk.OffscreenWindow()
window.set_default_size(1280, 900)
window.add(view)
window.show_all()
view.connect("load-changed", loaded)
view.load_uri(ADDRESS)
GLib.timeout_add(PATIENCE, end, f"{ADDRESS} was not printed within {PATIENCE} ms")
Gtk.main()
