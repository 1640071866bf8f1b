namespace GrassrootsDemocracy.Posts.Planning;

// A demand as the search reads it. What can be given up of it is counted in steps.
internal abstract record PlanAsk(PlanDemand Demand)
{
    public virtual long Steps => 1;

    // How many of them no plan can do without, whoever holds what.
    public virtual long Lost => 0;

    public int Index { get; init; }

    // Demands of one group are one in a conflict, such as all refusals of a post.
    public virtual string Group => Demand.Family;

    // What is left of it when so many steps are given up.
    public virtual PlanChange Change(long steps) => new(Demand, Least: null, Most: null) { Steps = steps };
}

// That a post is filled; or that nobody holds it but the eligible.
internal sealed record PostAsk(PlanDemand Demand, int Post) : PlanAsk(Demand);

internal sealed record WillingAsk(PlanDemand Demand, int Person, int Post) : PlanAsk(Demand)
{
    public override string Group => $"willing {Demand.Posts[0].Id}";
}

// That nobody holds two of these posts.
internal sealed record ApartAsk(PlanDemand Demand, uint Posts) : PlanAsk(Demand);

// That whoever holds one of two posts holds the other one too, if it is filled.
internal sealed record JoinAsk(PlanDemand Demand, int One, int Other) : PlanAsk(Demand);

internal sealed record EachAsk(PlanDemand Demand, int Most, int Highest) : PlanAsk(Demand)
{
    public override long Steps => Highest - Most;

    public override PlanChange Change(long steps) => new(Demand, Least: null, Most + steps) { Steps = steps };
}

// How many people, of all or of a kind, hold posts in each of the groups. What is asked beyond Highest no plan can give.
internal sealed record CountAsk(PlanDemand Demand, uint[] Groups, Func<Person, bool>? Of) : PlanAsk(Demand)
{
    public int Highest => Groups.Min(group => System.Numerics.BitOperations.PopCount(group));

    public override long Steps =>
        Demand switch
        {
            { IsOdd: true } => 1,
            { Least: { } least } => least,
            { Most: { } most } => Highest - most,
            _ => 0,
        };

    public override long Lost => Math.Max(0, (Demand.Least ?? 0) - Highest);

    public override PlanChange Change(long steps) =>
        Demand.IsOdd
            ? new(Demand, Least: null, Most: null)
            : new(Demand, Demand.Least - steps, Demand.Most + steps) { Steps = steps };
}

// A number that no plan changes, such as that of the posts: so many steps are missing.
internal sealed record FixedAsk(PlanDemand Demand, long Missing) : PlanAsk(Demand)
{
    public override long Steps => Missing;

    public override long Lost => Missing;

    public override PlanChange Change(long steps) =>
        new(Demand, Demand.Least - steps, Demand.Most + steps) { Steps = steps };
}

// That of a family, people who are related directly or through each other, no two relatives hold posts that a norm keeps apart.
// A step lets one of them hold a post all the same.
internal sealed record KinAsk(
    PlanDemand Demand,
    string Norm,
    uint[] Apart,
    int[] People,
    HashSet<(int, int)> Related
) : PlanAsk(Demand)
{
    // The posts that it speaks of.
    public uint Posts { get; } =
        Apart.Select((others, post) => others == 0 ? 0 : 1u << post).Aggregate(0u, (all, post) => all | post);

    public override long Steps => Math.Min(People.Length, System.Numerics.BitOperations.PopCount(Posts)) - 1;

    public override PlanChange Change(long steps) =>
        new(Demand, Least: null, People.Length > 2 ? steps : null) { Steps = steps };
}
