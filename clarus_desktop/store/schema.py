"""How the store is laid out, as the steps by which it came to be. A step once released is never changed."""

from __future__ import annotations

APPLICATION_ID = 0x434C5253
"""Marks an SQLite file as a store of this program: "CLRS"."""

MIGRATIONS: tuple[str, ...] = (
    """
    -- The log. What an entry says is one JSON text, hashed as it stands; clip, exam and reviewer repeat some
    -- of it to find it by.
    CREATE TABLE events (
        number INTEGER PRIMARY KEY,
        entry TEXT NOT NULL,
        hash TEXT NOT NULL,
        clip TEXT NOT NULL,
        exam TEXT NOT NULL,
        reviewer TEXT NOT NULL
    );
    CREATE INDEX events_by_clip ON events (clip);
    CREATE INDEX events_by_exam ON events (exam);
    CREATE INDEX events_by_reviewer ON events (reviewer);
    CREATE TRIGGER events_stay_as_written BEFORE UPDATE ON events
        BEGIN SELECT raise(ABORT, 'the log is append-only'); END;
    CREATE TRIGGER events_are_kept BEFORE DELETE ON events
        BEGIN SELECT raise(ABORT, 'the log is append-only'); END;

    -- How long the log is and the hash of its last entry, so that removing the last ones shows.
    CREATE TABLE head (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        entries INTEGER NOT NULL,
        hash TEXT NOT NULL
    );
    INSERT INTO head VALUES (1, 0, '');

    -- What the log adds up to. Each body is a JSON text.
    CREATE TABLE reviews (
        clip TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (clip, reviewer)
    ) WITHOUT ROWID;
    CREATE TABLE adjudications (
        clip TEXT PRIMARY KEY,
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE settings (
        clip TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        model TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (clip, reviewer, model)
    ) WITHOUT ROWID;
    CREATE TABLE exams (
        id TEXT PRIMARY KEY,
        body TEXT NOT NULL,
        opened INTEGER NOT NULL
    );
    CREATE TABLE analyses (
        id INTEGER PRIMARY KEY,
        clip TEXT NOT NULL,
        origin TEXT NOT NULL,
        summary TEXT NOT NULL,
        body BLOB NOT NULL,
        event INTEGER NOT NULL,
        UNIQUE (clip, origin)
    );

    -- Where clips were seen. The log does not tell.
    CREATE TABLE places (
        clip TEXT NOT NULL,
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        seen INTEGER NOT NULL,
        PRIMARY KEY (clip, path)
    ) WITHOUT ROWID;
    CREATE INDEX places_by_time ON places (seen);
    """,
    """
    -- How each clip is looked at, where a user decided.
    CREATE TABLE views (
        clip TEXT PRIMARY KEY,
        body TEXT NOT NULL
    ) WITHOUT ROWID;
    -- Regions drawn, with the looks of the clips they serve. The log tells of the clip they were drawn for.
    CREATE TABLE layouts (
        id INTEGER PRIMARY KEY,
        body TEXT NOT NULL
    );
    CREATE INDEX places_by_path ON places (path, seen);
    """,
    """
    -- Reviews hold measurements from here on, and views a scale. The tables are as before; a version of the
    -- program that doesn't know them would drop them at the next change, so it is kept from writing.
    """,
)
"""Step n brings a store of version n to n + 1; a new store takes them all."""
