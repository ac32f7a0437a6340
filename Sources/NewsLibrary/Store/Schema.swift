/// The tables of a library.
///
/// Rows of the list stand apart from texts, so that a screenful of rows is a page or two of the file.
/// The search indexes keep no text of their own (`content = ''`): what is to be removed from them is
/// made again from the stored article, and snippets are cut by `Snippet`.
///
/// What a transaction adds to an index is sorted in memory (`hashsize`) and written in one piece, and
/// eight pieces are merged at a time: less work for more memory.
///
/// *Why two indexes?* `words` knows where in a text a word stands, for phrases. Its own prefix indexes
/// would do so for every beginning of a word too and be twice its size. `marks` only knows in which
/// articles a beginning of up to three letters occurs, and likewise actors, speakers and sources.
enum Schema {
  /// "QUOT": says in the file's header whose it is.
  static let applicationID: Int32 = 0x5155_4F54

  /// With pages of 16 KiB the texts take a fifth less than with 4.
  static let pageSize = 16_384

  static let firstForm = """
    CREATE TABLE source(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE model(id INTEGER PRIMARY KEY, version TEXT NOT NULL UNIQUE);
    INSERT INTO model VALUES(0, '');

    CREATE TABLE article(
      id INTEGER PRIMARY KEY,
      hash INTEGER NOT NULL,
      title TEXT NOT NULL,
      source INTEGER REFERENCES source(id),
      published TEXT,
      day INTEGER,
      quotes INTEGER NOT NULL,
      flags INTEGER NOT NULL DEFAULT 0,
      model INTEGER NOT NULL REFERENCES model(id));
    CREATE INDEX article_hash ON article(hash);
    CREATE INDEX article_elsewhere ON article(day) WHERE day IS NOT (id >> 12);
    CREATE INDEX article_model ON article(model, id) WHERE flags & 4 = 0;

    CREATE TABLE content(id INTEGER PRIMARY KEY, article BLOB NOT NULL, annotation BLOB);
    CREATE TABLE day_count(day INTEGER PRIMARY KEY, articles INTEGER NOT NULL);

    CREATE TABLE origin(place TEXT PRIMARY KEY, article INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE duplicate(article INTEGER NOT NULL, place TEXT NOT NULL,
      PRIMARY KEY(article, place)) WITHOUT ROWID;

    CREATE VIRTUAL TABLE words USING fts5(body, title, said, content = '', tokenize = 'ascii');
    CREATE VIRTUAL TABLE marks USING fts5(
      mark, content = '', detail = none, columnsize = 0, tokenize = 'ascii');

    INSERT INTO words(words, rank) VALUES('hashsize', 33554432), ('automerge', 8);
    INSERT INTO marks(marks, rank) VALUES('hashsize', 16777216), ('automerge', 8);
    CREATE VIRTUAL TABLE word_list USING fts5vocab(words, row);

    CREATE TABLE actor(id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, name TEXT NOT NULL,
      UNIQUE(name, kind));
    CREATE VIRTUAL TABLE actor_words USING fts5(
      name, content = '', detail = none, columnsize = 0, prefix = '1 2 3', tokenize = 'ascii');

    CREATE TABLE unread(article INTEGER PRIMARY KEY);
    CREATE TABLE starred(article INTEGER PRIMARY KEY);
    CREATE TABLE tag(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE tagged(tag INTEGER NOT NULL, article INTEGER NOT NULL,
      PRIMARY KEY(tag, article)) WITHOUT ROWID;
    CREATE INDEX tagged_article ON tagged(article);
    CREATE TABLE note(id INTEGER PRIMARY KEY, article INTEGER NOT NULL, start INTEGER, length INTEGER,
      text TEXT NOT NULL);
    CREATE INDEX note_article ON note(article);
    CREATE TABLE place(article INTEGER PRIMARY KEY, offset INTEGER NOT NULL);
    CREATE TABLE saved_search(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL);
    CREATE TABLE session(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE actor_decision(id INTEGER PRIMARY KEY, decision BLOB NOT NULL);
    CREATE VIRTUAL TABLE compared USING fts5(
      key, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
    CREATE TABLE uncompared(
      article INTEGER PRIMARY KEY, hasKeys INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE disputed(article INTEGER PRIMARY KEY);
    CREATE TABLE change(id INTEGER PRIMARY KEY, label TEXT NOT NULL, isUndone INTEGER NOT NULL,
      steps BLOB NOT NULL);
    """

  /// Disputes as pairs, so that one ends when either article changes; and the keys of `compared`
  /// written with their article, by a version that is written down.
  static let secondForm = """
    CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    DROP TABLE disputed;
    CREATE TABLE dispute(article INTEGER NOT NULL, partner INTEGER NOT NULL,
      PRIMARY KEY(article, partner)) WITHOUT ROWID;
    DROP TABLE uncompared;
    CREATE TABLE uncompared(
      article INTEGER PRIMARY KEY, hasKeys INTEGER NOT NULL, stamp INTEGER NOT NULL);
    """

  /// Who says which words (`SaidParts`). Articles of the forms before have no row until they are
  /// annotated anew: `SaidByReader` looks into their texts.
  static let thirdForm = """
    CREATE TABLE said_by(article INTEGER PRIMARY KEY, parts BLOB NOT NULL);
    """
}
