namespace GrassrootsDemocracy.Services.Relief;

/// <summary>What is not charged of a bill: line by line with its reason, and in all.</summary>
public sealed record BillOutcome : Outcome<ReliefRules>
{
    internal BillOutcome(ReliefRules rules, Bill facts)
        : base(rules)
    {
        Facts = facts;
        Lines = [.. facts.Lines.Select(rules.Of)];
    }

    /// <summary>Gets the facts.</summary>
    public Bill Facts { get; }

    /// <summary>Gets every line, in the order of the bill.</summary>
    public ValueList<LineRelief> Lines { get; }

    /// <summary>Gets the fees before any relief, in fen.</summary>
    public long Fees => Lines.Sum(line => line.Line.Fee);

    /// <summary>Gets what is not charged in all, in fen: the sum of the lines.</summary>
    public CountRange Due => new(Lines.Sum(line => line.Due.Least), Lines.Sum(line => line.Due.Most));

    /// <summary>Gets what is charged in all, in fen.</summary>
    public CountRange Payable => new(Fees - Due.Most, Fees - Due.Least);

    /// <summary>Gets the ledger: each line, then the whole bill.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(Facts, Ordered.SelectMany(Told).Append(Total()));

    private IEnumerable<LineRelief> Ordered =>
        Lines
            .OrderBy(line => line.Line.Item?.Id, StringComparer.Ordinal)
            .ThenBy(line => line.Line.Fee)
            .ThenBy(line => line.Line.Relieved);

    private IEnumerable<Finding> Told(LineRelief line)
    {
        var source = Rules.SourceOf(line.Line.Item);
        yield return new(
            ReliefFindings.Due,
            Rules.Schedule.Measure(
                schedule => Rules.Of(line.Line, schedule).DueMeasure,
                actual: null,
                line.Line.Fee
            ),
            source,
            line
        );
        if (line.Line.Relieved is { } given)
        {
            yield return new(
                ReliefFindings.Given,
                Rules.Schedule.Measure(
                    schedule => Rules.Of(line.Line, schedule).GivenMeasure(given),
                    given,
                    line.Line.Fee
                ),
                source,
                line
            );
        }
    }

    private Finding Total() =>
        new(
            ReliefFindings.Total,
            Rules.Schedule.Measure(
                schedule =>
                {
                    var lines = Ordered.Select(line => Rules.Of(line.Line, schedule)).ToList();
                    return lines.Find(line => !line.IsKnown) is { Missing: var missing }
                        ? Measure.MissingFact(missing, actual: null, Fees)
                        : Measure.Recorded(lines.Sum(line => line.Due.Least), Fees);
                },
                actual: null,
                Fees
            ),
            Rules.Schedule.Source,
            Sentence.Of(new("a bill of {0}", "账单{0}"), new Yuan(Fees))
        );
}
