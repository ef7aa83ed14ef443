#!/usr/bin/python3
"""Prints what a screen reader is told of the window whose name begins with the first argument.

One line for each thing that shows, in the order in which it is told: its role, its name and its description, with tabs
between them.
"""
import sys

import pyatspi


def told(node):
    states = node.getState()
    if not states.contains(pyatspi.STATE_SHOWING):
        return
    words = [(said or "").replace("\n", " ") for said in (node.name, node.description)]
    print(node.getRoleName(), *words, sep="\t")
    for child in node:
        if child is not None:
            told(child)


for application in pyatspi.Registry.getDesktop(0):
    for window in application or []:
        if window is not None and (window.name or "").startswith(sys.argv[1]):
            told(window)
