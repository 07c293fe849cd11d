"""What a program is, for people: its network, its memory over the steps, its costs."""
