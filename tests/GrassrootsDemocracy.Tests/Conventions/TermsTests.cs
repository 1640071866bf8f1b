using System.Reflection;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Tests.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

// Every name is left open by an article of its own, so that a term says under which name it was read.
public class TermsTests
{
    private const BindingFlags Anywhere =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    // What a host reads with FindOrOpen and nothing judges: whether duties rest until a recall is voted on.
    private static readonly string[] ReadByHosts = ["election.villagers-committee.recall.suspension"];

    private static readonly IReadOnlyList<MethodInfo> Makers =
    [
        .. PublicSurface
            .Classes.Where(type => type is { IsAbstract: false, BaseType.Name: "Rules`1" })
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.Name is "From")
            .Where(method =>
                method.GetParameters().Skip(1).All(one => GroupFor(one.ParameterType) is not null)
            ),
    ];

    private static readonly IReadOnlyList<object> Groups =
    [
        .. Makers
            .SelectMany(maker => maker.GetParameters().Skip(1))
            .Select(parameter => parameter.ParameterType)
            .Where(type => type != typeof(Franchise))
            .Distinct()
            .Select(type => GroupFor(type)!),
    ];

    private static readonly IReadOnlyList<NormName> Names =
    [
        .. Groups
            .SelectMany(group => (object[])[group, .. RoomsOf(group)])
            .SelectMany(NamesOf)
            .Select(name => name.Name.Said)
            .Where(name => name is { About: not StageSubject, General: null })
            .DistinctBy(name => name.Id, StringComparer.Ordinal),
    ];

    private static readonly Rulebook Apart = Names
        .Index()
        .Aggregate(
            Rulebook.Named("assumed", "假设"),
            (book, name) => book.LeavingOpen(name.Item, SampleNorms.Article(name.Index + 1))
        );

    // Each rules with the group that they read.
    private static readonly IReadOnlyList<(object Rules, object Group)> Read =
    [
        .. from maker in Makers
        from franchise in Enum.GetValues<Franchise>().Take(maker.GetParameters().Length is 1 ? 1 : 5)
        let arguments = maker
            .GetParameters()
            .Select(parameter =>
                parameter.ParameterType == typeof(Rulebook) ? Apart
                : parameter.ParameterType == typeof(Franchise) ? franchise
                : GroupFor(parameter.ParameterType)!
            )
            .ToArray()
        let rules = maker.Invoke(null, arguments)!
        from home in arguments.Skip(1).Where(argument => argument is not Franchise)
        select (rules, home),
    ];

    [Fact]
    public void Most_rules_are_tried()
    {
        Assert.InRange(Makers.Count, 28, 60);
        Assert.InRange(Names.Count, 230, 1000);
    }

    [Fact]
    public void A_term_is_read_under_the_name_that_it_is_called_by() =>
        None.Of(
            from read in Read
            let room = RoomFor(read.Rules, read.Group)
            from name in NamesOf(room)
            where name.Name.Said.About is not StageSubject
            from term in OwnTermsOf(read.Rules)
            where string.Equals(term.Name, name.Property, StringComparison.Ordinal)
            where !Equals(term.Source, Apart.Prevailing(name.Name)!.Source)
            select $"{read.Rules.GetType().Name}.{term.Name} is not {name.Name}"
        );

    [Fact]
    public void Every_name_is_read_by_the_rules_of_its_group()
    {
        var sources = Read.SelectMany(read => TermsOf(read.Rules)).Select(term => term.Source).ToHashSet();

        None.Of(
            Names
                .Where(name => !sources.Contains(Apart.Prevailing(name)!.Source))
                .Select(name => name.Id)
                .Except(ReadByHosts, StringComparer.Ordinal)
        );
    }

    private static object? GroupFor(Type type) =>
        type == typeof(Rulebook) ? null
        : type == typeof(Franchise) ? Franchise.Voters
        : type == typeof(LinkNorms) ? LiaisonNorms.MemberToGroup
        : type == typeof(TwoAssemblyNorms) ? StagedDecisionNorms.TwoAssemblies
        : type == typeof(FourDeliberationsNorms) ? StagedDecisionNorms.FourDeliberations
        : type.GetConstructor(Anywhere, [typeof(Label)])?.Invoke([Bodies.VillagersCommittee]);

    private static IEnumerable<object> RoomsOf(object group) =>
        group
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsAssignableTo(typeof(NormGroup)))
            .Select(property => property.GetValue(group)!);

    // RecallRules read the names of ElectionNorms.Recall.
    private static object RoomFor(object rules, object group)
    {
        var name = rules.GetType().Name.Replace("Rules", "Norms", StringComparison.Ordinal);
        return RoomsOf(group)
                .FirstOrDefault(room => string.Equals(room.GetType().Name, name, StringComparison.Ordinal))
            ?? group;
    }

    private static IEnumerable<(string Property, NormName Name)> NamesOf(object group) =>
        group
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsAssignableTo(typeof(NormName)))
            .Select(property => (property.Name, (NormName)property.GetValue(group)!));

    // With those of the rules within them.
    private static IEnumerable<(string Name, Citation? Source)> TermsOf(object rules) =>
        OwnTermsOf(rules)
            .Concat(
                rules
                    .GetType()
                    .GetProperties(Anywhere)
                    .Where(property =>
                        property.PropertyType.BaseType is { Name: "Rules`1" }
                        || property.PropertyType.Name is "DisclosureTerms" or "PaperTerms" or "RecurringTerms"
                    )
                    .SelectMany(property => TermsOf(property.GetValue(rules)!))
            );

    private static IEnumerable<(string Name, Citation? Source)> OwnTermsOf(object rules) =>
        rules
            .GetType()
            .GetProperties(Anywhere)
            .Where(property => property.PropertyType.Name is "NormOrOpen`1")
            .Select(property =>
                (
                    property.Name,
                    (Citation?)property.PropertyType.GetProperty("Source")!.GetValue(property.GetValue(rules))
                )
            );
}
