namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>What the rules make of a by-election.</summary>
public sealed record ByElectionOutcome : Outcome<ByElectionRules>
{
    internal ByElectionOutcome(ByElectionRules rules, ByElection facts, ElectionOutcome vote)
        : base(rules)
    {
        Facts = facts;
        Vote = vote;
    }

    /// <summary>Gets the facts.</summary>
    public ByElection Facts { get; }

    /// <summary>Gets what the rules make of the vote: who is elected, and what remains to be done.</summary>
    public ElectionOutcome Vote { get; }

    /// <summary>Gets the day the term of those elected ends; <see langword="null"/> when it is not known.</summary>
    public LocalDate? TermEndsOn => Rules.TermEnd(Facts.Seat);

    /// <summary>Gets the ledger: what a by-election alone is judged by, then the lines of the vote.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                Body(),
                ByWhom.Line(ByElectionFindings.RunBy, Rules.RunBy, Facts.RunBy),
                .. Checklist.Lines(ByElectionFindings.Parts, Rules.Parts, Facts.DoneBefore),
                Deadline.Line(
                    ByElectionFindings.Within,
                    Rules.Within,
                    Facts.Seat.Since,
                    Facts.Vote.Contest.Day,
                    Facts.Seat.Calendar
                ),
                Term(),
                .. Vote.Findings,
            ]
        );

    private Finding Body()
    {
        var here = Rules.Bodies.Norm?.Value.FirstOrDefault(body =>
            body.Franchise == Rules.Vote.Franchise && body.Body == Facts.Body
        );
        var measure = Rules.Bodies.IsOpen
            ? Rules.Bodies.Unfilled(actual: null)
            : Measure.Holds(here is not null);
        return new(
            ByElectionFindings.Body,
            measure,
            Rules.Bodies.SourceOf(here),
            here is null && Rules.Bodies.Norm is { Value: var bodies } ? Others(bodies)
                : (here?.Body ?? Facts.Body) is { } body ? NamedBodies.One(body)
                : null
        );
    }

    // Who holds it instead where those elect who elect here; all of them where none is named for these.
    private IReadable Others(ValueList<ByElectionBody> bodies)
    {
        ValueList<Label> named =
        [
            .. bodies.Where(one => one.Franchise == Rules.Vote.Franchise).Select(one => one.Body),
        ];
        return named.Count > 0 && Facts.Body is { } body
            ? NamedBodies.Instead(named, body)
            : Sentence.Of(new("{0}", "{0}"), bodies);
    }

    // A seat cannot be filled for a term that is over.
    private Finding? Term() =>
        TermEndsOn is { } end && Facts.Vote.Contest.Day is var day
            ? new(
                ByElectionFindings.Term,
                Measure.AtMost(Period.DaysBetween(end, day), 0),
                Rules.ServesOutTerm.Source
            )
            : null;
}
