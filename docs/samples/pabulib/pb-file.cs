using System.Diagnostics;
using System.Text;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;

// A file in the Pabulib format (.pb): three sections, META of keys and values, PROJECTS and VOTES of columns in any order. It is
// read as a stream, one ballot at a time: of a ballot that was read only the id of its voter is kept, because a voter has one row.
// Memory grows with the number of voters and with nothing else. What is wrong with a row or a key is said with its line; what is
// announced and what is read are compared.
internal abstract class PbFile(PbOptions options, int pointUnit)
{
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(2);
    private static readonly string[] Sections = ["META", "PROJECTS", "VOTES"];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    // By voter the line of the ballot.
    private readonly Dictionary<string, long> _voters = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private (long? Ballots, long? Projects) _announced;
    private string _file = "";
    private int _section = -1;
    private bool _isHeaderNext;
    private int _width;

    public PbLimits Limits { get; } = new();
    public List<PbProject> Projects { get; } = [];
    public PbCount? Count { get; private set; }

    // How many of the whole points of the library make one point of the file: 10 where some ballot gives half a point.
    public int PointUnit => pointUnit;

    // Whether somebody stopped the reading before the end.
    public bool IsPartial { get; private set; }

    // What was announced and is not what was read.
    public List<string> Differences { get; } = [];

    // What a reader of the result should know.
    public List<(string English, string Chinese)> Notes { get; } = [];

    // Whether the costs of projects are needed, and not only how often they are marked.
    protected virtual bool NeedsCosts => false;

    // What is wrong with a key on how projects are chosen; null when it is judged, or not asked here. False when it is no such key.
    protected abstract bool TakesChoice(string key, string value, out string? problem);

    // What is missing in META, or does not fit together.
    protected virtual string? Missing() => Limits.Contradiction();

    // The rules of the vote as far as the file gives them.
    protected abstract PbRules Rules();

    // Reads anew with finer points as long as some ballot asks for it.
    public static T Read<T>(string file, Func<int, T> open)
        where T : PbFile
    {
        for (var unit = 1; ; unit *= 10)
        {
            var read = open(unit);
            try
            {
                read.ReadFrom(file);
                return read;
            }
            catch (PbFinerPointsException) when (unit < 10_000) { }
        }
    }

    private void ReadFrom(string file)
    {
        _file = file;
        try
        {
            using var text = File.Exists(file)
                ? new StreamReader(file, options.Encoding, detectEncodingFromByteOrderMarks: false)
                : throw new IOException($"{file}: no such file");
            Read(new PbRows(text));
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException(
                $"{file}:{options.FirstLineThatIsNot(file)}: bytes that are not {options.Encoding.WebName}; --encoding gb18030 reads the other one"
            );
        }
    }

    private void Read(PbRows rows)
    {
        var sign = Stopwatch.StartNew();
        while (!(IsPartial = options.Stop.IsCancellationRequested) && _problems.Count < 10 && rows.Read())
        {
            if (sign.Elapsed > BetweenSigns)
            {
                Console.Error.WriteLine($"{_file}: {Count?.Ballots ?? 0} ballots read");
                sign.Restart();
            }

            var isHeading = _isHeaderNext || SectionOf(rows) >= 0;
            var problem = Take(rows);
            if (problem is not null)
            {
                _problems.Add($"{_file}:{rows.Line}: {problem}");

                // What follows a heading or a key that is wrong would be misread.
                if (isHeading || _section < 1 || rows.Problem is not null)
                {
                    break;
                }
            }
        }

        var missing =
            _problems.Count > 0 ? null
            : IsPartial && Count is null ? "stopped before the first ballot"
            : _section < 0 ? "the file is empty"
            : _section < 2
                ? $"the section {Sections[_section + 1]} is missing, or an open quotation mark hides it"
            : Count is null ? "the columns of VOTES are missing"
            : null;
        if (missing is not null)
        {
            _problems.Add($"{_file}:{rows.Line}: {missing}");
        }

        if (_problems.Count > 0)
        {
            throw new InvalidDataException(string.Join('\n', _problems));
        }

        Compare(_announced.Projects, Projects.Count, "projects");
        Compare(_announced.Ballots, Count!.Ballots, "ballots");
        Notes.AddRange(Count.Notes());
    }

    private void Compare(long? announced, long read, string of)
    {
        if (!IsPartial && announced is { } number && number != read)
        {
            Differences.Add($"{_file}: announced are {number} {of}, read were {read}");
        }
    }

    // The section that a row opens; below zero when it is no heading.
    private static int SectionOf(PbRows rows)
    {
        if (!rows.AreEmptyFrom(1))
        {
            return -1;
        }

        for (var i = 0; i < Sections.Length; i++)
        {
            if (rows[0].TrimStart('\uFEFF').Equals(Sections[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private string? Take(PbRows rows)
    {
        if (rows.HasControl)
        {
            return "a control character: this is no text";
        }

        if (
            rows.Problem is { } problem
            && (_section != 1 || rows.SpansLines || !problem.StartsWith("letters", StringComparison.Ordinal))
        )
        {
            return problem;
        }

        if (rows.AreEmptyFrom(0) && (_section < 2 || rows.Count == 1))
        {
            return null;
        }

        var section = SectionOf(rows);
        if (section >= 0)
        {
            return Begin(section);
        }

        return _section < 0 ? "a .pb file begins with META"
            : _isHeaderNext ? TakeHeader(rows)
            : _section == 0 ? TakeKey(rows)
            : IsUneven(rows) ? $"{rows.Count} cells under the {_width} columns of {Sections[_section]}"
            : _section == 1 ? TakeProject(rows)
            : TakeBallot(rows);
    }

    // Sections come once each and in their order. What looks like a heading elsewhere may be a row of data: nobody can tell.
    private string? Begin(int section)
    {
        if (section != _section + 1)
        {
            return $"'{Sections[section]}' looks like the heading of a section, but {(_section < 0 ? "nothing" : Sections[_section])} goes before it; sections are META, PROJECTS, VOTES, once each";
        }

        (_section, _isHeaderNext) = (section, true);
        return section switch
        {
            1 => Missing(),
            2 => Projects.Count == 0 ? "PROJECTS lists no project" : null,
            _ => null,
        };
    }

    private string? TakeHeader(PbRows rows)
    {
        _isHeaderNext = false;
        if (_section == 0)
        {
            // Some files begin with the first key at once.
            var isHeader =
                rows[0].Equals("key", StringComparison.OrdinalIgnoreCase)
                && rows[1].Equals("value", StringComparison.OrdinalIgnoreCase);
            return isHeader ? null : TakeKey(rows);
        }

        _columns.Clear();
        _width = rows.Count;
        for (var i = 0; i < rows.Count; i++)
        {
            var name = rows[i].ToString().ToLowerInvariant();
            if (name.Length > 0 && !_columns.TryAdd(name, i))
            {
                return $"the column '{PbText.Shown(name)}' is there twice";
            }
        }

        // Columns that are empty in the heading and below are those of a spreadsheet.
        while (_width > 1 && rows[_width - 1].Length == 0)
        {
            _width--;
        }

        string[] needed = _section switch
        {
            1 => NeedsCosts ? ["project_id", "cost"] : ["project_id"],
            _ => Limits.VoteType is "cumulative" or "scoring" ? ["vote", "points"] : ["vote"],
        };
        if (needed.FirstOrDefault(name => !_columns.ContainsKey(name)) is { } lacking)
        {
            return $"{Sections[_section]} has no column '{lacking}'";
        }

        if (_section == 2)
        {
            if (_columns.ContainsKey("vote_strength"))
            {
                return "ballots that weigh more than others ('vote_strength') are not counted here";
            }

            Count = new(Rules(), Projects, Limits, _columns.ContainsKey("points"), pointUnit);
        }

        return null;
    }

    private string? TakeKey(PbRows rows)
    {
        var (key, value) = (rows[0].ToString().ToLowerInvariant(), rows[1].ToString());
        if (key.Length == 0 || !rows.AreEmptyFrom(2))
        {
            return key.Length == 0
                ? "a value without a key"
                : $"the key '{PbText.Shown(key)}' has more than one value: quote it";
        }

        if (!_keys.Add(key))
        {
            return $"the key '{PbText.Shown(key)}' is there already";
        }

        if (options.Without.Contains(key))
        {
            Notes.Add(($"left out, as asked: the key '{key}'", $"按要求未适用的项：{key}"));
            return null;
        }

        if (key is "num_votes" or "num_projects")
        {
            var number = PbText.Whole(value);
            _announced = key == "num_votes" ? (number, _announced.Projects) : (_announced.Ballots, number);
            return number is null ? $"the {key} '{PbText.Shown(value)}' is no number" : null;
        }

        if (value.Length == 0)
        {
            return null;
        }

        return TakesChoice(key, value, out var problem) ? problem : Limits.Take(key, value);
    }

    private string? TakeProject(PbRows rows)
    {
        var id = Cell(rows, "project_id").ToString();
        if (id.Length == 0)
        {
            return "there is no project_id";
        }

        try
        {
            _ = new Project { Id = id };
        }
        catch (ArgumentException)
        {
            return $"the project_id '{PbText.Shown(id)}' is no name that can be printed";
        }

        if (id.Length > 200)
        {
            return $"the project_id '{PbText.Shown(id)}' has {id.Length} letters; 200 are enough for any";
        }

        if (!_places.TryAdd(id, _places.Count))
        {
            return $"the project '{id}' is there already";
        }

        var cost = PbText.Amount(Cell(rows, "cost").ToString());
        if (cost is null or < 0 && (NeedsCosts || Cell(rows, "cost").Length > 0))
        {
            Projects.Add(new(id, 0, [], ""));
            return $"the cost '{PbText.Shown(Cell(rows, "cost"))}' of the project '{id}' is no amount";
        }

        var (votes, score, selected) = (
            Number(rows, "votes"),
            Number(rows, "score"),
            Number(rows, "selected")
        );
        Projects.Add(
            new(
                id,
                cost ?? 0,
                PbText.List(Cell(rows, "category").ToString()),
                Cell(rows, "neighborhood").ToString()
            )
            {
                Votes = votes.Value,
                Score = score.Value,
                Selected = (int?)selected.Value,
            }
        );
        return votes.Problem
            ?? score.Problem
            ?? selected.Problem
            ?? (
                selected.Value is null or 0 or 1 or 2 or 3
                    ? null
                    : $"selected is {selected.Value}; what is known is 0, 1, 2 and 3"
            );
    }

    private (decimal? Value, string? Problem) Number(PbRows rows, string column)
    {
        var text = Cell(rows, column);
        var number = PbText.Amount(text.ToString());
        return (
            number,
            text.Length > 0 && number is null ? $"the {column} '{PbText.Shown(text)}' is no number" : null
        );
    }

    private string? TakeBallot(PbRows rows)
    {
        if (rows.AreEmptyFrom(0))
        {
            return "a row without a voter or a vote";
        }

        // A quotation mark that was closed rows later may hide ballots; only the number that is announced would tell.
        if (rows.SpansLines && _announced.Ballots is null)
        {
            return "a quoted cell over several lines, and META announces no num_votes: it may hide ballots";
        }

        var vote = Cell(rows, "vote");
        var points = Cell(rows, "points");
        if (vote.ContainsAny('\r', '\n') || points.ContainsAny('\r', '\n'))
        {
            return "a vote over several lines: a quotation mark is open";
        }

        // Which of two rows is the ballot nobody can tell, nor whether two people share an id. A row may leave its voter out.
        var voter = Cell(rows, "voter_id");
        var voters = _voters.GetAlternateLookup<ReadOnlySpan<char>>();
        if (voter.Length > 0 && !voters.TryAdd(voter, rows.Line))
        {
            return $"the voter '{PbText.Shown(voter)}' has a ballot already, on line {voters[voter]}";
        }

        return Count!.Take(vote, points, _places.GetAlternateLookup<ReadOnlySpan<char>>());
    }

    private ReadOnlySpan<char> Cell(PbRows rows, string column) =>
        _columns.TryGetValue(column, out var index) ? rows[index] : default;

    private bool IsUneven(PbRows rows) => rows.Count < _width || !rows.AreEmptyFrom(_width);
}
