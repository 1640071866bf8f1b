namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The names of the norms on the sessions of a plenary (全委会).</summary>
/// <remarks>
/// The stages of a session are a procedure: read it with <see cref="Procedure.From"/> and <see cref="SessionId"/>. How
/// often it meets, attendance and majority stand under <see cref="AssemblyNorms.PlenaryCommittee"/>.
/// </remarks>
public sealed class PlenaryNorms
{
    /// <summary>Names the norms of a plenary.</summary>
    /// <param name="kind">The stable id, such as "plenary-committee".</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public PlenaryNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        SessionId = $"deliberation.{kind.Key}.session";
        MayListen = Name<ValueList<Label>>(
            "may-listen",
            Order.ExactlyThese<Label>(),
            new("who may listen", "列席听取人员")
        );
        MayDeliberate = Name<ValueList<Label>>(
            "may-deliberate",
            Order.ExactlyThese<Label>(),
            new("who may deliberate", "参加审议人员")
        );
        MayDecide = Name<ValueList<Label>>(
            "may-decide",
            Order.ExactlyThese<Label>(),
            new("who may vote", "参加表决人员")
        );
        SpecialCommittees = Name<ValueList<Label>>(
            "special-committees",
            Order.AllRequired<Label>(),
            new("special committees", "专门工作委员会")
        );
        CommitteeDuties = Name<ValueList<Label>>(
            "committee-duties",
            Order.AllRequired<Label>(),
            new("what a special committee does", "专门工作委员会职责")
        );
        Report = Stage(new("plenary-stage/report", "hearing the report", "听取报告"));
        Discussion = Stage(new("plenary-stage/discussion", "discussion", "讨论审议"));
        Inquiry = Stage(new("plenary-stage/inquiry", "inquiry", "询问"));
        Ballot = Stage(new("plenary-stage/ballot", "decision by ballot", "票决"));

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"deliberation.{kind.Key}.{norm}", order, title, kind);
    }

    /// <summary>Gets the names for the plenary committee of a party organisation.</summary>
    public static PlenaryNorms PlenaryCommittee { get; } = new(Bodies.PlenaryCommittee);

    /// <summary>Gets the stable id of the plenary.</summary>
    public Label Kind { get; }

    /// <summary>Gets the id of the procedure that a session is.</summary>
    public string SessionId { get; }

    /// <summary>Gets the name for who may listen, besides those who may deliberate or decide (听).</summary>
    public NormName<ValueList<Label>> MayListen { get; }

    /// <summary>Gets the name for who may deliberate, besides those who may decide (议).</summary>
    public NormName<ValueList<Label>> MayDeliberate { get; }

    /// <summary>Gets the name for who may vote (决).</summary>
    public NormName<ValueList<Label>> MayDecide { get; }

    /// <summary>Gets the name for the special committees (专门工作委员会).</summary>
    public NormName<ValueList<Label>> SpecialCommittees { get; }

    /// <summary>Gets the name for what a special committee does for each topic.</summary>
    public NormName<ValueList<Label>> CommitteeDuties { get; }

    /// <summary>Gets the names for hearing the report.</summary>
    public StageNorms Report { get; }

    /// <summary>Gets the names for the discussion.</summary>
    public StageNorms Discussion { get; }

    /// <summary>Gets the names for the inquiry.</summary>
    public StageNorms Inquiry { get; }

    /// <summary>Gets the names for the decision by ballot.</summary>
    public StageNorms Ballot { get; }

    /// <summary>Names the norms of a stage that is not among these.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The names of its norms, as part of a session.</returns>
    public StageNorms Stage(Label stage) => new(SessionId, Guard.Against.Null(stage));
}
