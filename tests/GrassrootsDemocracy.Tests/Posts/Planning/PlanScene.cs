using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;
using NodaTime;

namespace GrassrootsDemocracy.Tests.Posts.Planning;

// A village in few words: "S1" is the secretary of the party branch, "S2" a member of it, "D1" the director of the
// villagers' committee, "D2" a member of it, "W1" the chair of the supervision committee, "W2" a member of it.
internal static class PlanScene
{
    public static readonly LocalDate Day = new(2026, 3, 14);

    public static readonly Citation Source = new(
        new("Measures of an assumed county", "某县办法（假设）", "2026"),
        Provision.Article(1),
        TextStatus.Analogy
    );

    public static Rulebook Silent { get; } = Rulebook.Named("Assumed county", "某县（假设）");

    public static Post Post(string id) =>
        new()
        {
            Id = id,
            Body = id[0] switch
            {
                'S' => Bodies.PartyBranchCommittee,
                'D' => Bodies.VillagersCommittee,
                _ => Bodies.VillageSupervisionCommittee,
            },
            Office = (id[0], id[1]) switch
            {
                ('S', '1') => Office.Secretary,
                (_, '1') => Office.Director,
                _ => Office.Member,
            },
            IsFullTime = true,
        };

    // "ann:D1,D2" is eligible for two posts, "bea!:D1" is a woman, "cai:D1,-D2" does not want the second.
    public static PlanTask Task(string posts, string people, params Relation[] kin)
    {
        var each = people.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read).ToList();
        return new()
        {
            Roster = new()
            {
                Community = "Willow Village",
                Posts = [.. posts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Post)],
                People = [.. each.Select(one => one.Person)],
                Tenures = [],
                Kinship = new(kin),
            },
            Day = Day,
            Available = [.. each.Select(one => one.Available)],
        };
    }

    public static PlanWork Work() => new(long.MaxValue, TestContext.Current.CancellationToken);

    public static PlanBook Book(PlanTask task, PostRules rules) => new(task, rules, Work());

    public static PlanOutcome Find(this PlanRules rules, PlanTask task) =>
        rules.Plan(task, TestContext.Current.CancellationToken);

    public static PlanOutcome FindWith(this PlanRules rules, PlanTask task, PlanRelaxation relaxation) =>
        rules.PlanWith(task, relaxation, TestContext.Current.CancellationToken);

    public static string Text(Plan? plan) =>
        plan is null
            ? "none"
            : string.Join(' ', plan.Placements.Select(each => $"{each.Post.Id}={each.Person?.Id ?? "?"}"));

    private static (Person Person, Availability Available) Read(string text)
    {
        var (name, rest) = (text.Split(':')[0], text.Split(':')[1]);
        var ids = rest.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var id = name.TrimEnd('!');
        return (
            new() { Id = id, IsWoman = name.EndsWith('!') },
            new()
            {
                PersonId = id,
                EligibleFor = [.. ids.Select(post => post.TrimStart('-'))],
                UnwillingFor = [.. ids.Where(post => post[0] == '-').Select(post => post[1..])],
            }
        );
    }
}
