using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

// A file in the Pabulib format (.pb): CSV in three sections, META of keys and values, PROJECTS and VOTES of columns in any order.
// It is read as a stream, one ballot at a time, so that its length costs no memory. What a sample needs of a row besides the id
// of a project, it takes itself; a row that is wrong says what is wrong with it, and so does a key that nobody here judges.
internal abstract class PbFile
{
    // Keys that say something about the vote and ask nothing of ballots or projects.
    private static readonly HashSet<string> Descriptions = new(StringComparer.Ordinal)
    {
        "key",
        "description",
        "country",
        "unit",
        "subunit",
        "district",
        "instance",
        "date_begin",
        "date_end",
        "language",
        "edition",
        "currency",
        "comment",
        "acknowledgments",
        "categories",
        "neighborhoods",
        "subdistricts",
        "leftover_budget",
        "experimental",
    };

    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, int> _places = [];
    private readonly List<string[]> _categories = [];
    private int? _mostOfCategory;
    private readonly HashSet<string> _keys = [];
    private (long? Ballots, long? Projects) _announced;
    private string? _voteType;
    private bool _hasBegun;

    // At most, and at least, so many marks on a ballot; null when the file sets no limit.
    public int? Limit { get; private set; }
    public int? Least { get; private set; }

    public long Ballots { get; private set; }

    // Whether somebody stopped the reading before the end.
    public bool IsPartial { get; private set; }

    // What was announced and is not what was read.
    public List<string> Differences { get; } = [];

    // What a reader of the result should know: rules left out as asked, projects that the file itself does not allow.
    public List<(string English, string Chinese)> Notes { get; } = [];

    // Whether a row of fewer or more cells than columns is wrong.
    protected virtual bool CountsCells => false;

    protected virtual string? Missing => null;

    protected abstract string? TakeProject(CsvReader row, string id);

    // Called once, when all projects are known.
    protected abstract string? BeginVotes();

    // The places of the projects that a ballot marks, in the order of the ballot.
    protected abstract void TakeVote(int[] places);

    protected virtual string? TakeMeta(string key, string value)
    {
        switch (key)
        {
            case "vote_type":
                _voteType = value.ToLowerInvariant();
                Limit = _voteType == "choose-1" ? 1 : Limit;
                return _voteType is "approval" or "choose-1"
                    ? null
                    : $"the vote_type is '{value}'; only votes of approval and choose-1 can be counted";
            case "max_length" when value.Length > 0:
                Limit = Math.Min(
                    Limit ?? int.MaxValue,
                    Whole(value) is { } most and <= int.MaxValue ? (int)most : 0
                );
                return Limit >= 1 ? null : $"the max_length '{value}' is no number of marks";
            case "min_length" when value.Length > 0:
                Least = Whole(value) is { } least and <= int.MaxValue ? (int)least : -1;
                return Least >= 0 ? null : $"the min_length '{value}' is no number of marks";
            case "max_length_per_category" when value.Length > 0:
                _mostOfCategory = Whole(value) is { } ofOne and <= int.MaxValue ? (int)ofOne : 0;
                return _mostOfCategory >= 1 ? null : $"the {key} '{value}' is no number of marks";
            case "num_votes":
                _announced.Ballots = Whole(value);
                return _announced.Ballots is null ? $"the num_votes '{value}' is no number of ballots" : null;
            case "num_projects":
                _announced.Projects = Whole(value);
                return _announced.Projects is null
                    ? $"the num_projects '{value}' is no number of projects"
                    : null;
            default:
                return value.Length == 0 || Descriptions.Contains(key)
                    ? null
                    : $"the rule '{key}' is not known here; --without {key} leaves it out";
        }
    }

    // Ten mistakes are enough to read at once.
    protected void ReadFrom(string file, PbOptions options)
    {
        try
        {
            Read(file, options);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException(
                $"{file}:{FirstLineThatIsNot(options.Encoding, file)}: bytes that are not {options.Encoding.WebName}; --encoding gb18030 reads the other one"
            );
        }
        catch (CsvHelperException e)
        {
            throw new InvalidDataException($"{file}:{e.Context?.Parser?.RawRow}: {e.GetType().Name}");
        }
    }

    protected static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    protected static long? Whole(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Whether a ballot marks more projects of one category than the file allows.
    protected bool IsOverCategory(int[] places) =>
        _mostOfCategory is { } most
        && places
            .Distinct()
            .SelectMany(place => _categories[place])
            .CountBy(each => each)
            .Any(each => each.Value > most);

    private void Read(string file, PbOptions options)
    {
        var format = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ";",
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null, // Titles have stray quotation marks; no vote is lost for them.
            MissingFieldFound = null,
            PrepareHeaderForMatch = header => header.Header.ToLowerInvariant(),
            ShouldSkipRecord = row => row.Row.Parser.Record!.All(string.IsNullOrEmpty),
        };
        using var text = File.Exists(file)
            ? new StreamReader(file, options.Encoding)
            : throw new IOException($"{file}: no such file");
        using var rows = new CsvReader(text, format);
        var (section, problems, sign) = ("", new List<string>(), Stopwatch.StartNew());

        // A mistake in META ends the reading: what follows would be misread.
        while (
            (section is "PROJECTS" or "VOTES" || problems.Count == 0)
            && !(IsPartial = options.Stop.IsCancellationRequested)
            && rows.Read()
        )
        {
            if (sign.Elapsed > BetweenSigns)
            {
                Console.Error.WriteLine($"{file}: {Ballots} ballots read");
                sign.Restart();
            }

            var cells = rows.Parser.Record!;
            var heading = cells.Skip(1).All(string.IsNullOrEmpty) ? cells[0].ToUpperInvariant() : "";
            string? problem;
            if (heading is "META" or "PROJECTS" or "VOTES")
            {
                section = heading;
                if (section != "META" && rows.Read())
                {
                    rows.ReadHeader();
                }

                problem = section == "VOTES" && problems.Count == 0 && _places.Count > 0 ? Begin() : null;
            }
            else
            {
                problem = Take(section, rows, options);
            }

            if (problem is not null && problems.Count < 10)
            {
                problems.Add($"{file}:{rows.Parser.RawRow}: {problem}");
            }
        }

        var missing =
            IsPartial && !_hasBegun ? "stopped before the first ballot"
            : _voteType is null ? "META names no vote_type"
            : _places.Count == 0 ? "PROJECTS lists no option"
            : section != "VOTES" ? "the section VOTES is missing, or an open quotation mark hides it"
            : Missing;
        if (problems.Count == 0 && missing is not null)
        {
            problems.Add($"{file}:{rows.Parser.RawRow}: {missing}");
        }

        if (problems.Count > 0)
        {
            throw new InvalidDataException(string.Join('\n', problems));
        }

        Compare(_announced.Projects, _places.Count, "projects", file);
        Compare(_announced.Ballots, Ballots, "ballots", file);
    }

    private void Compare(long? announced, long read, string of, string file)
    {
        if (!IsPartial && announced is { } number && number != read)
        {
            Differences.Add($"{file}: announced are {number} {of}, read were {read}");
        }
    }

    private string? Begin()
    {
        _hasBegun = true;
        return BeginVotes();
    }

    private string? Take(string section, CsvReader row, PbOptions options)
    {
        var (cells, columns) = (row.Parser.Record!, row.HeaderRecord?.Length ?? 0);
        return cells.Any(cell => cell.Any(letter => letter < ' ' && letter is not ('\t' or '\r' or '\n')))
            ? "a control character: this is no text"
            : section switch
            {
                "" => "a .pb file begins with META",
                "META" => TakeKey(cells[0].ToLowerInvariant(), cells.ElementAtOrDefault(1) ?? "", options),
                _ when CountsCells && IsUneven(cells, columns) =>
                    $"{cells.Length} cells under the {columns} columns of {section}",
                "PROJECTS" => TakeProject(row),
                _ => TakeBallot(row["vote"]),
            };
    }

    private string? TakeKey(string key, string value, PbOptions options)
    {
        if (!_keys.Add(key))
        {
            return $"the key '{key}' is there already";
        }

        if (options.Without.Contains(key))
        {
            Notes.Add(($"left out, as asked: the rule '{key}'", $"按要求未适用的规则：{key}"));
            return null;
        }

        return TakeMeta(key, value);
    }

    private static bool IsUneven(string[] cells, int columns) =>
        cells.Length < columns || cells.Skip(columns).Any(cell => cell.Length > 0);

    private string? TakeProject(CsvReader row)
    {
        var id = row["project_id"] ?? "";
        var problem = TakeProject(row, id);
        var categories = row.TryGetField<string>("category", out var listed) ? listed : null;
        _categories.Add(categories?.Split(',', StringSplitOptions.TrimEntries) ?? []);
        return id.Length == 0 ? "there is no project_id"
            : !_places.TryAdd(id, _places.Count) ? $"the option '{id}' is there already"
            : problem;
    }

    private string? TakeBallot(string? vote)
    {
        var ids =
            vote?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var unknown = ids.FirstOrDefault(id => !_places.ContainsKey(id));
        if (vote is null || unknown is not null)
        {
            return vote is null
                ? "there is no column 'vote'"
                : $"the option '{unknown}' is not among the PROJECTS";
        }

        Ballots++;
        if (_hasBegun)
        {
            TakeVote(Array.ConvertAll(ids, id => _places[id]));
        }

        return null;
    }

    // In both encodings a byte of 10 is the end of a line and nothing else.
    private static long FirstLineThatIsNot(Encoding encoding, string file)
    {
        using var bytes = new BufferedStream(File.OpenRead(file));
        var (line, number) = (new List<byte>(), 1L);
        for (var next = bytes.ReadByte(); ; next = bytes.ReadByte())
        {
            if (next is not (-1 or '\n'))
            {
                line.Add((byte)next);
                continue;
            }

            try
            {
                _ = encoding.GetCharCount([.. line]);
            }
            catch (DecoderFallbackException)
            {
                return number;
            }

            if (next == -1)
            {
                return number;
            }

            line.Clear();
            number++;
        }
    }
}

// How the files are read, from the command line; what is left of it are their names and what a sample asks itself.
internal sealed class PbOptions
{
    private readonly CancellationTokenSource _stop = new();

    // The first Ctrl-C ends the reading, and what was read is shown and marked.
    public PbOptions(string[] args)
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--without" when i + 1 < args.Length:
                    Without.Add(args[++i].ToLowerInvariant());
                    break;
                case "--encoding"
                    when i + 1 < args.Length && args[i + 1].ToLowerInvariant() is "gb18030" or "gbk":
                    i++;
                    Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
                    Encoding = Encoding.GetEncoding(
                        "gb18030",
                        EncoderFallback.ExceptionFallback,
                        DecoderFallback.ExceptionFallback
                    );
                    break;
                default:
                    Rest.Add(args[i]);
                    break;
            }
        }

        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = !_stop.IsCancellationRequested;
            _stop.Cancel();
        };
    }

    public Encoding Encoding { get; }
    public HashSet<string> Without { get; } = [];
    public List<string> Rest { get; } = [];
    public CancellationToken Stop => _stop.Token;
}
