using System.Numerics;

namespace GrassrootsDemocracy.Posts.Planning;

// That of a family, people who are related directly or through each other, no two relatives hold posts that a norm keeps apart.
// A step lets one of them hold a post all the same.
internal sealed record KinAsk(PlanDemand Demand, string Norm, uint[] Apart, int[] People, PlanKin Kin)
    : PlanAsk(Demand)
{
    // The posts that it speaks of.
    public uint Posts { get; } = PlanPosts.Related(Apart);

    public override long Steps => Math.Min(People.Length, BitOperations.PopCount(Posts)) - 1;

    public override string Told => $"kin {Norm}";

    public override PlanChange Change(long steps) =>
        new(Demand, Least: null, People.Length > 2 ? steps : null) { Steps = steps };
}
