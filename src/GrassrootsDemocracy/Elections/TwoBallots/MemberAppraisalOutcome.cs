namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>What the rules make of an appraisal of members.</summary>
public sealed record MemberAppraisalOutcome : Outcome<MemberAppraisalRules>
{
    internal MemberAppraisalOutcome(MemberAppraisalRules rules, MemberAppraisal facts)
        : base(rules) => Facts = facts;

    /// <summary>Gets the facts.</summary>
    public MemberAppraisal Facts { get; }

    /// <summary>Gets the members with their grades, in the order of the facts.</summary>
    public ValueList<AppraisedMember> Members =>
        [.. Facts.Members.Select(member => new AppraisedMember(member.Name, Judge(member).Grade))];

    /// <summary>Gets the ledger: the marks of each member against each rule up to the one that decides.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, Facts.Members.SelectMany(Lines));

    private IEnumerable<Finding> Lines(MemberMarks member)
    {
        if (member.Given > Facts.Collected)
        {
            yield return new(
                MemberAppraisalFindings.Marks,
                Measure.AtMost(member.Given, Facts.Collected),
                source: null,
                member.Name
            );
        }

        var strange = Rules.Grades.Measure(
            grades =>
                Measure.AtMost(
                    member.Marks.Where(mark => !grades.Contains(mark.Grade)).Sum(mark => mark.Ballots),
                    0
                ),
            actual: null
        );
        if (Rules.Grades.Speaks() && strange.Verdict != Verdict.Met)
        {
            yield return new(MemberAppraisalFindings.UnknownGrade, strange, Rules.Grades.Source, member.Name);
        }

        foreach (var line in Judge(member).Lines)
        {
            yield return line;
        }
    }

    // The first rule that is met gives the grade.
    private (Label? Grade, IEnumerable<Finding> Lines) Judge(MemberMarks member)
    {
        if (Rules.Thresholds.Norm is not { Value: var thresholds })
        {
            return (
                null,
                [Line(member, Rules.Thresholds.Unfilled(member.Given, Facts.Collected), grade: null)]
            );
        }

        var count = new GradeRow(Facts, member, thresholds);
        var lines = new List<Finding>();
        foreach (var (index, rule) in thresholds.Index())
        {
            var measure = count.MeasureOf(index);
            lines.Add(Line(member, measure, rule.Grade));
            if (measure.Verdict != Verdict.Breached)
            {
                break;
            }
        }

        var grade = count.Grade(out var weighing);
        return (grade, lines.Concat(weighing.Lines()));
    }

    private Finding Line(MemberMarks member, Measure measure, Label? grade) =>
        new(MemberAppraisalFindings.Grade, measure, Rules.Thresholds.Source, new GradeOf(member.Name, grade));
}
