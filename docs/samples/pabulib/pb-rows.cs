// Rows of cells between semicolons, one row at a time. A cell may be quoted, and then hold semicolons, breaks of lines and
// doubled quotation marks; elsewhere a quotation mark is a letter like others. What is wrong with a row it says itself, because
// an open quotation mark can hide the rows that follow.
internal sealed class PbRows(TextReader text)
{
    // A row of a million letters is no row: some quotation mark was never closed.
    private const int MostLetters = 1_000_000;

    private readonly char[] _buffer = new char[1 << 16];
    private readonly List<(int Start, int End)> _cells = [];
    private char[] _row = new char[1 << 10];
    private int _length;
    private int _next;
    private int _filled;
    private long _line = 1;

    // The line on which the row begins.
    public long Line { get; private set; } = 1;
    public int Count => _cells.Count;

    // Whether a letter stands behind a closing quotation mark, the last quotation mark is open, or there are too many letters.
    public string? Problem { get; private set; }
    public bool SpansLines => _line - Line > 1 || (_line - Line == 1 && !EndsWithLine);
    public bool EndsWithLine { get; private set; }
    public ReadOnlySpan<char> Letters => _row.AsSpan(0, _length);

    public ReadOnlySpan<char> this[int cell] =>
        cell < _cells.Count ? _row.AsSpan(_cells[cell].Start.._cells[cell].End).Trim() : default;

    public bool AreEmptyFrom(int cell)
    {
        for (var i = cell; i < Count; i++)
        {
            if (this[i].Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    // False at the end of the file.
    public bool Read()
    {
        (_length, Line, Problem, EndsWithLine) = (0, _line, null, false);
        _cells.Clear();
        if (Peek() < 0)
        {
            return false;
        }

        for (var start = 0; ; start = _length)
        {
            var isLast = Cell();
            _cells.Add((start, _length));
            if (isLast)
            {
                return true;
            }
        }
    }

    // Whether it was the last cell of the row.
    private bool Cell()
    {
        var start = _length;
        var (isQuoted, isClosed) = (false, false);
        while (true)
        {
            var letter = Take();
            if (letter < 0)
            {
                Problem ??= isQuoted && !isClosed ? "a quotation mark is open to the end of the file" : null;
                return true;
            }

            if (isQuoted && !isClosed)
            {
                if (letter == '"' && Peek() == '"')
                {
                    Take();
                    Put('"');
                }
                else if (letter == '"')
                {
                    isClosed = true;
                }
                else
                {
                    Put((char)letter);
                }
            }
            else if (letter == ';')
            {
                return false;
            }
            else if (letter is '\n' or '\r')
            {
                if (letter == '\r' && Peek() == '\n')
                {
                    Take();
                }

                EndsWithLine = true;
                return true;
            }
            else if (letter == '"' && !isQuoted && _row.AsSpan(start, _length - start).IsWhiteSpace())
            {
                (isQuoted, _length) = (true, start);
            }
            else
            {
                if (isClosed && !char.IsWhiteSpace((char)letter))
                {
                    Problem ??= "letters stand behind a closing quotation mark";
                }

                Put((char)letter);
            }

            if (_length > MostLetters)
            {
                Problem = "a row of more than a million letters: a quotation mark is open";
                return true;
            }
        }
    }

    private void Put(char letter)
    {
        if (_length == _row.Length)
        {
            Array.Resize(ref _row, 2 * _length);
        }

        _row[_length++] = letter;
    }

    private int Peek()
    {
        if (_next == _filled)
        {
            (_next, _filled) = (0, text.Read(_buffer));
        }

        return _filled == 0 ? -1 : _buffer[_next];
    }

    private int Take()
    {
        var letter = Peek();
        if (letter >= 0)
        {
            _next++;
            _line += letter == '\n' || (letter == '\r' && Peek() != '\n') ? 1 : 0;
        }

        return letter;
    }
}
