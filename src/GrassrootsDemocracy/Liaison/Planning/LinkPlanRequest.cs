using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>What a plan of links is made from: who can hold links, who is to be linked, and the links of today.</summary>
/// <remarks>In which order the lists are given makes no difference to the plan.</remarks>
public sealed record LinkPlanRequest
{
    /// <summary>Gets those who can hold links; no id twice.</summary>
    public required ValueList<LinkHolder> Holders
    {
        get;
        init => field = Distinct(value, holder => holder.Id, nameof(Holders));
    }

    /// <summary>Gets those who are to be linked; no id twice.</summary>
    public required ValueList<LinkedPerson> Linked
    {
        get;
        init => field = Distinct(value, person => person.Id, nameof(Linked));
    }

    /// <summary>
    /// Gets the links of today, none twice. One of somebody who is no longer on the lists, such as a delegate who has
    /// left, ends with that and is no change of the plan's.
    /// </summary>
    public ValueList<LinkPair> Today
    {
        get;
        init => field = Distinct(value, link => link, nameof(Today));
    } = [];

    private static ValueList<T> Distinct<T, TKey>(ValueList<T> items, Func<T, TKey> key, string name)
    {
        Guard.Against.Null(items, name);
        return Guard.Against.InvalidInput(
            items,
            name,
            all => all.DistinctBy(key).Count() == all.Count,
            "One of them is there twice."
        );
    }
}
