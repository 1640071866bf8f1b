using GrassrootsDemocracy.Elections.Before.Candidacy;

namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>What the rules make of an election committee: who stays, who must leave, who comes in.</summary>
/// <remarks>Two are equal when facts and rules are. Nobody is lost: the three states add up to the members.</remarks>
public sealed record ElectionCommitteeOutcome : Outcome<ElectionCommitteeRules>
{
    private readonly RankedTop _moved;

    internal ElectionCommitteeOutcome(ElectionCommitteeRules rules, ElectionCommitteeRecord record)
        : base(rules)
    {
        Record = record;
        var judgement = new MemberJudgement(rules, record);
        Members = [.. record.Members.Select(judgement.Of)];
        NextInLine = [.. record.NextInLine.Persons.Select(person => judgement.OfNextInLine(person.Name))];
        FreshlyChosen =
        [
            .. record.FreshlyChosen.Distinct(StringComparer.Ordinal).Select(judgement.OfNextInLine),
        ];
        _moved = MoveUp();
    }

    /// <summary>Gets the facts.</summary>
    public ElectionCommitteeRecord Record { get; }

    /// <summary>Gets the members, in the order of the facts.</summary>
    public ValueList<MemberResult> Members { get; }

    /// <summary>Gets those next in line, in their original order.</summary>
    public ValueList<MemberResult> NextInLine { get; }

    /// <summary>Gets those chosen in a fresh selection.</summary>
    public ValueList<MemberResult> FreshlyChosen { get; }

    /// <summary>Gets the names of those who move up in place of members who left.</summary>
    public ValueList<string> MovedUp => _moved.In;

    /// <summary>Gets the names of those next in line who are tied for the places that remain.</summary>
    public ValueList<string> Tied => _moved.Tied;

    /// <summary>Gets the names of those who sit: members who stay, those freshly chosen, those who moved up.</summary>
    public ValueList<string> Sitting =>
        [.. Staying(Members).Concat(Staying(FreshlyChosen)).Concat(MovedUp).Distinct(StringComparer.Ordinal)];

    /// <summary>Gets the smallest number of members to be added, or taken off when negative, for the size to be allowed; <see langword="null"/> when nobody can say.</summary>
    public long? SmallestChange
    {
        get
        {
            if (Rules.Size.Norm is not { Value: var size } || IsOpen)
            {
                return null;
            }

            long count = Sitting.Count;
            return size.Contains(count) ? 0
                : count < size.Least ? size.Least - count
                : count > size.Most ? size.Most - count
                : 1;
        }
    }

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Record,
            [
                ChosenBy(),
                Offices(),
                .. Members.Concat(FreshlyChosen).SelectMany(member => member.Findings),
                .. new[] { Replacement(), NextInOrderFirst(), TieLine() }.OfType<Finding>(),
                Size(),
            ]
        );

    private bool IsOpen =>
        Tied.Count > 0
        || Members.Concat(FreshlyChosen).Any(member => member.State == MemberState.Undetermined);

    private int Left => Members.Count(member => member.State == MemberState.Leaves);

    private static IEnumerable<string> Staying(IEnumerable<MemberResult> results) =>
        results.Where(result => result.State == MemberState.Stays).Select(result => result.Name);

    private bool Allows(Label way) => Rules.Replacement.Norm?.Value.Contains(way) == true;

    // The next in the original order, passing over those who may not sit; whoever is undetermined holds up the rest.
    private RankedTop MoveUp()
    {
        var open = NextInLine.TakeWhile(person => person.State != MemberState.Undetermined);
        var places = Math.Max(0, Left - Staying(FreshlyChosen).Count());
        if (!Allows(Replacements.NextInOrder))
        {
            return new([], [], places);
        }

        var fit = open.Where(person => person.State == MemberState.Stays)
            .Select(person => person.Name)
            .ToList();
        var sitting = Staying(Members).Concat(Staying(FreshlyChosen)).ToHashSet(StringComparer.Ordinal);
        return new Ranking(
            Record.NextInLine.Persons.Where(person =>
                fit.Contains(person.Name, StringComparer.Ordinal) && !sitting.Contains(person.Name)
            )
        ).Top(places);
    }

    private Finding ChosenBy() =>
        new(
            ElectionCommitteeFindings.ChosenBy,
            ByWhom.Of(Rules.ChosenBy, Record.ChosenBy),
            Rules.ChosenBy.SourceOf(Record.ChosenBy),
            Record.ChosenBy is { } by ? ByWhom.Named(Rules.ChosenBy.Norm?.Value, by) : null
        );

    // Every office that the norm names is held, and nobody holds another.
    private Finding Offices()
    {
        var held = Record.Members.Select(member => member.Office).ToList();
        return Rules.Offices.Line(
            ElectionCommitteeFindings.Offices,
            offices =>
                held.Contains(null)
                    ? Measure.MissingFact(new("the office of every member", "每名成员的职务"))
                    : Measure.Holds(held.OfType<Office>().ToHashSet().SetEquals(offices)),
            actual: null,
            Rules.Offices.Norm is { Value: var named } ? Sentence.Of(new("{0}", "{0}"), named) : null
        );
    }

    // How many of the places of those who left are filled; the law asks that they are, next in line or freshly chosen.
    private Finding? Replacement()
    {
        if (Left == 0)
        {
            return null;
        }

        var filled = Staying(FreshlyChosen).Count() + MovedUp.Count;
        return Rules.Replacement.Line(
            ElectionCommitteeFindings.Replacement,
            ways =>
                FreshlyChosen.Count > 0 && !ways.Contains(Replacements.FreshSelection)
                    ? Measure.Stated(Verdict.Breached)
                : Tied.Count > 0
                    ? Measure.MissingFact(new("who of the tied moves up", "得票相同者由谁递补"), filled)
                : Measure.AtLeast(filled, Left),
            filled
        );
    }

    // Whoever is still in line after a fresh selection was passed over by it.
    private Finding? NextInOrderFirst()
    {
        if (FreshlyChosen.Count == 0 || Rules.NextInOrderFirst.Norm is not { Value: true })
        {
            return null;
        }

        var sitting = Sitting.ToHashSet(StringComparer.Ordinal);
        var left = NextInLine
            .Where(person => person.State != MemberState.Leaves && !sitting.Contains(person.Name))
            .ToList();
        var fit = left.FindAll(person => person.State == MemberState.Stays);
        return new(
            ElectionCommitteeFindings.NextInOrderFirst,
            left.Count > 0 && fit.Count == 0
                ? Measure.MissingFact(new("whether those still in line may sit", "其余递补人选能否任职"))
                : Measure.Holds(fit.Count == 0),
            Rules.NextInOrderFirst.Source,
            left.Count == 0
                ? null
                : new NameList([.. (fit.Count > 0 ? fit : left).Select(person => person.Name)])
        );
    }

    private Finding? TieLine() =>
        Tied.Count == 0
            ? null
            : new Tie(
                Tied,
                _moved.PlacesLeft,
                Record
                    .NextInLine.Persons.First(person => Tied.Contains(person.Name, StringComparer.Ordinal))
                    .Votes
            ).Line(ElectionCommitteeFindings.Tie);

    private Finding Size() =>
        Rules.Size.Line(
            ElectionCommitteeFindings.Size,
            size =>
                IsOpen
                    ? Measure.MissingFact(
                        new("who stays and who moves up", "由谁留任、由谁递补"),
                        Sitting.Count
                    )
                    : Measure.Within(Sitting.Count, size),
            Sitting.Count
        );
}
