namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>What the rules make of one appraisal.</summary>
public sealed record AppraisalOutcome : Outcome<AppraisalRules>
{
    internal AppraisalOutcome(AppraisalRules rules, Appraisal facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public Appraisal Facts { get; }

    /// <summary>Gets what was found of each person, in the order of the facts.</summary>
    public ValueList<AppraisedResult> Results => [.. Facts.Persons.Select(ResultOf)];

    /// <summary>Gets the ledger: how the appraisal was held, and then person by person.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, new AppraisalLedger(this).Lines());

    /// <summary>Finds all appraisals of one person, this one included, as the end of an office asks for them.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The results, the earliest first; those before this one only where the facts have them.</returns>
    /// <exception cref="ArgumentException">Nobody of that name was appraised.</exception>
    public ValueList<AppraisalResult> HistoryOf(string name)
    {
        Guard.Against.NotAName(name);
        var person =
            Facts.Persons.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"Nobody of the name {name} was appraised: ask for one of the persons.",
                nameof(name)
            );
        return [.. Before(person), ResultOf(person).Result];
    }

    internal IEnumerable<AppraisalResult> Before(AppraisedPerson person) =>
        (person.Earlier ?? []).Where(result => result.Day < Facts.Day).OrderBy(result => result.Day);

    internal GradeJudge? JudgeOf(AppraisedPerson person) =>
        person.Tally is { } tally ? new(Rules.Terms, tally, Facts.Collected, Facts.Number) : null;

    internal AppraisedResult ResultOf(AppraisedPerson person)
    {
        var judge = JudgeOf(person);
        var grade = judge?.Grade;
        return new(
            person.Name,
            person.Role,
            judge is not { IsKnown: true } ? GradedState.Undetermined
                : grade is null ? GradedState.NoGrade
                : GradedState.Graded,
            grade,
            new(Facts.Day, judge is { IsKnown: true } ? grade == Grades.Incompetent : null)
        );
    }
}
