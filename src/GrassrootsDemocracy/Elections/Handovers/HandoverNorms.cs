using GrassrootsDemocracy.Elections.Process;

namespace GrassrootsDemocracy.Elections.Handovers;

/// <summary>The names of the norms by which one kind of committee hands over to the next (工作移交).</summary>
public sealed class HandoverNorms
{
    /// <summary>Names the norms of a kind of committee.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public HandoverNorms(Label kind)
        : this(kind, new(kind)) { }

    internal HandoverNorms(Label kind, ProcessNorms process)
    {
        Within = process.Handover.Latest.AsTimeAfter(process.Announcement.Stage);
        RunBy = process.Handover.Actors;
        SupervisedBy = process.Handover.Supervisors;
        Items = Name<ValueList<Label>>(
            "items",
            Order.AllRequired<Label>(),
            new("what is handed over", "工作移交的内容")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.handover.{norm}", order, title, kind);
    }

    /// <summary>
    /// Gets the name for how soon after the new committee is elected the handover is complete: the last day of the stage, said
    /// as a time after the announcement.
    /// </summary>
    public NormName<TimeLimit> Within { get; }

    /// <summary>Gets the name for who may run it (主持), as in the stage.</summary>
    public NormName<ValueList<Label>> RunBy { get; }

    /// <summary>Gets the name for who may supervise it (监督), as in the stage.</summary>
    public NormName<ValueList<Label>> SupervisedBy { get; }

    /// <summary>Gets the name for what is handed over, such as the seal and the accounts (公章、账目).</summary>
    public NormName<ValueList<Label>> Items { get; }
}
