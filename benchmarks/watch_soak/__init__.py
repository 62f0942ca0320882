"""Soaks of the watch folder: killed at random moments, and under mixed load for a long time."""
