# SPDX-License-Identifier: Apache-2.0
"""Other programs that show the same items in lists, for Scripts/bench-site: each serves on core 0."""
import os, pathlib, shutil, sqlite3, subprocess, sys, time, urllib.request, venv

REDMINE = pathlib.Path("/usr/share/redmine")
REDMINE_DATABASE = pathlib.Path("/var/lib/dbconfig-common/sqlite3/redmine/instances/default/redmine_default")
# One project with the categories, days and titles of our commitments.
REDMINE_ITEMS = """
DELETE FROM issues; DELETE FROM projects; DELETE FROM projects_trackers; DELETE FROM enabled_modules; DELETE FROM issue_categories;
INSERT INTO projects (id, name, identifier, is_public, status, lft, rgt, created_on, updated_on)
  VALUES (1, 'register', 'register', 1, 1, 1, 2, datetime('now'), datetime('now'));
INSERT INTO projects_trackers SELECT 1, id FROM trackers;
INSERT INTO enabled_modules (project_id, name) VALUES (1, 'issue_tracking');
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
  INSERT INTO issue_categories (id, project_id, name) SELECT i, 1, 'bureau-' || (i - 1) FROM n;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})
  INSERT INTO issues (id, tracker_id, project_id, subject, description, due_date, category_id, status_id, priority_id, author_id,
    lock_version, created_on, updated_on, start_date, done_ratio, root_id, lft, rgt, is_private)
  SELECT i, 1 + i % 3, 1, '口袋公园' || (i / 500) || '-' || (i % 500), '新建改造口袋公园和便民停车场60个',
    date('now', '+' || (30 + i % 300) || ' days'), 1 + (i - 1) % 40, 1 + i % 4, 2, 1, 0, datetime('now'),
    datetime('now', '-' || (i % 1000) || ' minutes'), date('now'), 0, i, 1, 2, 0 FROM n;
"""


class Peer:
    """A program under way."""

    def __init__(self, command, port, **options):
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(["taskset", "-c", "0", *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)

    def wait(self):
        """Waits until its first page comes."""
        for _ in range(120):
            try:
                return urllib.request.urlopen(self.address + self.lists[0], timeout=60).read()
            except OSError:
                time.sleep(0.5)
        sys.exit(f"bench-site: {self.name} does not answer at {self.address}{self.lists[0]}")

    def url(self):
        return self.address

    def cookie(self):
        return "none=1"

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Datasette(Peer):
    """Datasette from PyPI over a copy of our table with its indexes: it cannot open our file, whose search has a tokenizer of ours."""

    name = "Datasette"

    def __init__(self, database, folder, port=8977):
        copy, home = folder / "copy.sqlite", folder / "datasette"
        self.copy(database, copy)
        venv.create(home, with_pip=True)
        subprocess.run([home / "bin/pip", "install", "-q", "datasette==0.65.5"], check=True)
        self.lists = [f"/copy/commitment?isActive=1&lead=bureau-{number}&_sort_desc={order}&_size=50"
                      for number in range(40) for order in ("serial", "nextDue", "updatedAt")]
        super().__init__([home / "bin/datasette", "serve", "--port", port, copy], port)

    @staticmethod
    def copy(database, copy):
        plain = sqlite3.connect(copy)
        plain.execute("ATTACH ? AS ours", (str(database),))
        made = plain.execute("SELECT type, sql FROM ours.sqlite_schema WHERE tbl_name = 'commitment' AND sql IS NOT NULL").fetchall()
        for kind in ("table", "index"):
            for sql in (sql for type, sql in made if type == kind):
                plain.execute(sql)
            if kind == "table":
                plain.execute("INSERT INTO main.commitment SELECT * FROM ours.commitment")
        plain.commit()
        plain.execute("ANALYZE")
        plain.commit()
        plain.close()


class Redmine(Peer):
    """Redmine of Debian with as many issues in a copy of its database, by Puma."""

    name = "Redmine"

    def __init__(self, count, folder, port=8978):
        if not REDMINE_DATABASE.exists() or not shutil.which("puma"):
            sys.exit("bench-site: first: sudo apt-get install --no-install-recommends redmine redmine-sqlite puma")
        copy = folder / "redmine.sqlite"
        shutil.copy(REDMINE_DATABASE, copy)
        filled = sqlite3.connect(copy)
        filled.executescript(REDMINE_ITEMS.format(count=count))
        filled.close()
        self.lists = [f"/projects/register/issues?set_filter=1&per_page=50&category_id={number}&sort={order}&page={page}"
                      for number in range(1, 41) for order in ("id:desc", "due_date", "updated_on:desc") for page in (1, 2)]
        environment = {**os.environ, "RAILS_ENV": "production", "X_DEBIAN_SITEID": "default", "DATABASE_URL": f"sqlite3:{copy}"}
        super().__init__(["puma", "-b", f"tcp://127.0.0.1:{port}", "-t", "1:2", "config.ru"], port, cwd=REDMINE, env=environment)
