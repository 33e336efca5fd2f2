package org.wherry.demo.service;

/** What is at hand for whoever plans sessions of a time. */
record Desk(DemoFiles files, Rooms rooms, Turnout turnout, Papers papers, Dice dice) {}
