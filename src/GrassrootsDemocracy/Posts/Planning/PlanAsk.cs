namespace GrassrootsDemocracy.Posts.Planning;

// A demand as the search reads it. What can be given up of it is counted in steps.
internal abstract record PlanAsk(PlanDemand Demand)
{
    public virtual long Steps => 1;

    // How many of them no plan can do without, whoever holds what.
    public virtual long Lost => 0;

    // Whether all of it is given up when no post is filled.
    public virtual bool IsLostWithNobody => Lost > 0;

    public int Index { get; init; }

    // Demands of one group are one in a conflict, such as all refusals of a post.
    public virtual string Group => Demand.Family;

    // Groups that are told as one demand: all families, or all pairs of posts, of one norm.
    public virtual string Told => Group;

    // What is left of it when so many steps are given up.
    public virtual PlanChange Change(long steps) => new(Demand, Least: null, Most: null) { Steps = steps };
}
