using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

// A file in the Pabulib format (.pb): CSV in three sections, META of keys and values, PROJECTS and VOTES of columns in any order.
// What a sample needs of a row besides the id of a project, it takes itself; a row that is wrong says what is wrong with it.
internal abstract class PbFile
{
    private readonly Dictionary<string, int> _places = [];
    private string? _voteType;

    // The places of the projects that each ballot marks.
    public List<int[]> Ballots { get; } = [];

    // At most so many marks on a ballot; null when the file sets no limit.
    public int? Limit { get; private set; }

    // Whether a row of fewer or more cells than columns is wrong.
    protected virtual bool CountsCells => false;

    protected virtual string? Missing => null;

    protected abstract string? TakeProject(CsvReader row, string id);

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
                var most = int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : 0;
                Limit = Math.Min(Limit ?? int.MaxValue, most);
                return Limit >= 1 ? null : $"the max_length '{value}' is no number of marks";
            default:
                return null;
        }
    }

    // Ten mistakes are enough to read at once.
    protected void ReadFrom(string file)
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
            ? File.OpenText(file)
            : throw new IOException($"{file}: no such file");
        using var rows = new CsvReader(text, format);
        var (section, problems) = ("", new List<string>());

        // A mistake in META ends the reading: what follows would be misread.
        while ((section is "PROJECTS" or "VOTES" || problems.Count == 0) && rows.Read())
        {
            var cells = rows.Parser.Record!;
            var heading = cells.Skip(1).All(string.IsNullOrEmpty) ? cells[0].ToUpperInvariant() : "";
            if (heading is "META" or "PROJECTS" or "VOTES")
            {
                section = heading;
                if (section != "META" && rows.Read())
                {
                    rows.ReadHeader();
                }

                continue;
            }

            if (Take(section, rows) is { } problem)
            {
                problems.Add($"{file}:{rows.Parser.RawRow}: {problem}");
            }
        }

        var missing =
            _voteType is null ? "META names no vote_type"
            : _places.Count == 0 ? "PROJECTS lists no option"
            : section != "VOTES" ? "the section VOTES is missing, or an open quotation mark hides it"
            : Missing;
        if (problems.Count == 0 && missing is not null)
        {
            problems.Add($"{file}:{rows.Parser.RawRow}: {missing}");
        }

        if (problems.Count > 0)
        {
            throw new InvalidDataException(string.Join('\n', problems.Take(10)));
        }
    }

    protected static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private string? Take(string section, CsvReader row)
    {
        var (cells, columns) = (row.Parser.Record!, row.HeaderRecord?.Length ?? 0);
        return section switch
        {
            "" => "a .pb file begins with META",
            "META" => TakeMeta(cells[0].ToLowerInvariant(), cells.ElementAtOrDefault(1) ?? ""),
            _ when CountsCells && IsUneven(cells, columns) =>
                $"{cells.Length} cells under the {columns} columns of {section}",
            "PROJECTS" => TakeProject(row),
            _ => TakeBallot(row["vote"]),
        };
    }

    private static bool IsUneven(string[] cells, int columns) =>
        cells.Length < columns || cells.Skip(columns).Any(cell => cell.Length > 0);

    private string? TakeProject(CsvReader row)
    {
        var id = row["project_id"] ?? "";
        var problem = TakeProject(row, id);
        return id.Length == 0 ? "there is no project_id"
            : !_places.TryAdd(id, _places.Count) ? $"the option '{id}' is there already"
            : problem;
    }

    private string? TakeBallot(string? vote)
    {
        var ids =
            vote?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var unknown = ids.FirstOrDefault(id => !_places.ContainsKey(id));
        Ballots.Add(Array.ConvertAll(ids, id => _places.GetValueOrDefault(id)));
        return vote is null ? "there is no column 'vote'"
            : unknown is not null ? $"the option '{unknown}' is not among the PROJECTS"
            : null;
    }
}
