using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Elections.Handovers;

/// <summary>The names of the norms by which one kind of committee hands over to the next (工作移交).</summary>
public sealed class HandoverNorms
{
    /// <summary>Names the norms of a kind of committee.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public HandoverNorms(Label kind)
    {
        Guard.Against.NotAKind(kind);
        Within = Name<TimeLimit>(
            "within",
            TimeLimit.ShorterIsStricter,
            new("handover to the new committee", "工作移交期限")
        );
        RunBy = Name<Label>("run-by", Order.None, new("who runs the handover", "工作移交的主持"));
        SupervisedBy = Name<Label>(
            "supervised-by",
            Order.None,
            new("who supervises the handover", "工作移交的监督")
        );
        Items = Name<ValueList<Label>>(
            "items",
            Order.AllRequired<Label>(),
            new("what is handed over", "工作移交的内容")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.handover.{norm}", order, title, kind);
    }

    /// <summary>Gets the name for how soon after the new committee is elected the handover is complete.</summary>
    public NormName<TimeLimit> Within { get; }

    /// <summary>Gets the name for who runs it (主持).</summary>
    public NormName<Label> RunBy { get; }

    /// <summary>Gets the name for who supervises it (监督).</summary>
    public NormName<Label> SupervisedBy { get; }

    /// <summary>Gets the name for what is handed over, such as the seal and the accounts (公章、账目).</summary>
    public NormName<ValueList<Label>> Items { get; }
}
