namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The marks that one member got.</summary>
public sealed record MemberMarks
{
    /// <summary>Gets the name of the member.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the ballots by grade; a grade that is left out has none.</summary>
    public required ValueList<GradeCount> Marks
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Marks),
                mark => mark.Grade,
                "A grade is counted twice: add its ballots up."
            );
    }

    internal long Given => Marks.Sum(mark => mark.Ballots);

    internal long Count(ValueList<Label> grades) =>
        Marks.Where(mark => grades.Contains(mark.Grade)).Sum(mark => mark.Ballots);
}
