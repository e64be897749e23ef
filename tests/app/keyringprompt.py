#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""keyringprompt.py ready | cancel | unlock PASSWORD

Does what a person does when GNOME Keyring asks for its password: waits for the window, types, presses
the button, and stays until the window has gone. `ready` only says whether that is possible here.
"""
import sys
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    sys.exit(f"no AT-SPI: {missing}")

LONGEST = 40  # seconds


def below(node):
    """The node and whatever shows in it."""
    yield node
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield from below(child)


def window_of_prompter():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        if program and program.get_name() == "gcr-prompter":
            for j in range(program.get_child_count()):
                window = program.get_child_at_index(j)
                if window and window.get_state_set().contains(Atspi.StateType.SHOWING):
                    return window
    return None


def answer(window, button, password):
    widgets = list(below(window))
    if password:
        for widget in widgets:
            if widget.get_role_name() == "password text":
                Atspi.EditableText.set_text_contents(widget, password)
    for widget in widgets:
        if widget.get_role_name() == "push button" and widget.get_name().lower() == button:
            Atspi.Action.do_action(widget, 0)


def main():
    button = sys.argv[1]
    if button == "ready":
        return 0
    password = sys.argv[2] if len(sys.argv) > 2 else ""
    answered = False
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        try:
            window = window_of_prompter()
            if window is None and answered:
                return 0
            if window is not None:
                answered = True  # before: pressed, the window may be gone before it says so
                answer(window, button, password)
        except GLib.Error:
            pass  # it changed while it was looked at
        time.sleep(0.1)
    return f"no end of it; the window was {'there' if answered else 'never seen'}"


sys.exit(main())
