using System.Reflection;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Elections.Vote.Papers;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Conventions;

// The facts of every institution, found by reflection: a specimen of each with place, day and kind, and how it is decided.
internal static class Institutions
{
    // The rules are for one kind of body alone, or for none.
    public static readonly string[] OfOneKindOnly =
    [
        "AppealLog",
        "Congress",
        "ContactPeriod",
        "DelegateTerm",
        "DelegationTerm",
        "JointRecommendation",
        "LinkPlanRequest",
        "PlanTask",
        "PostCompetition",
        "ProcedureLog",
        "Roster",
        "SignUp",
    ];

    private static readonly string[] VerbNames =
    [
        "Decide",
        "DecideNomination",
        "Check",
        "CheckDecision",
        "Judge",
        "Choose",
        "Plan",
    ];

    public static JurisdictionCode Place => JurisdictionCode.Nation;

    public static LocalDate Day { get; } = new(2026, 3, 1);

    public static Rulebook Anywhere { get; } = Rulebook.Named("assumed", "假设");

    public static IReadOnlyList<Type> OfAll { get; } =
    [
        .. PublicSurface
            .Types.Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(Facts)))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static IEnumerable<MethodInfo> Verbs =>
        PublicSurface
            .Types.Where(type => IsRules(type))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(method => VerbNames.Contains(method.Name, StringComparer.Ordinal));

    public static Facts Made(string name, Rulebook rulebook)
    {
        var type = OfAll.Single(type => string.Equals(type.Name, name, StringComparison.Ordinal));
        Assert.True(Specimens.TryMake(type, out var specimen), $"There is no specimen of {name}.");
        var facts = With((Facts)specimen!, nameof(Facts.LawOf), Day);
        facts = facts.Area is null ? With(facts, nameof(Facts.Area), Place) : facts;
        foreach (var (property, value) in Further)
        {
            facts =
                type.GetProperty(property)?.PropertyType.IsInstanceOfType(value) == true
                    ? With(facts, property, value)
                    : facts;
        }

        facts = facts.Kind is null ? With(facts, nameof(Facts.Kind), KindOf(name)) : facts;

        return facts switch
        {
            OneStepElection election => Counted(election, rulebook),
            PaperCount count => Read(count, rulebook),
            _ => facts,
        };
    }

    public static Facts With(Facts facts, string property, object? value)
    {
        var copy = (Facts)facts.GetType().GetMethod("<Clone>$")!.Invoke(facts, [])!;
        copy.GetType().GetProperty(property)!.SetValue(copy, value);
        return copy;
    }

    public static object DecidedBy(RulebookCatalogue catalogue, Facts facts) =>
        Invoked(
            typeof(RulebookCatalogue)
                .GetMethods()
                .Single(method =>
                    method.IsGenericMethod
                    && method.GetParameters()[0].ParameterType.GetGenericTypeDefinition()
                        == BaseOf(facts).GetGenericTypeDefinition()
                )
                .MakeGenericMethod(BaseOf(facts).GetGenericArguments()),
            catalogue,
            facts
        );

    public static object DecidedBy(Rulebook rulebook, Facts facts) =>
        Invoked(
            BaseOf(facts)
                .GetMethods(BindingFlags.NonPublic | BindingFlags.Instance)
                .Single(method => method.Name is "DecidedBy" or "PlannedBy"),
            facts,
            rulebook
        );

    public static IReadOnlyList<Finding> LedgerOf(object outcome) =>
        outcome as IReadOnlyList<Finding>
        ?? (IReadOnlyList<Finding>)outcome.GetType().GetProperty("Findings")!.GetValue(outcome)!;

    // The terms in a state, of the rules that an outcome was decided by.
    public static IReadOnlyList<string> TermsOf(object outcome, TermState state)
    {
        var rules = outcome.GetType().GetProperty("Rules")?.GetValue(outcome);
        return rules is null
            ? []
            :
            [
                .. rules
                    .GetType()
                    .GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                    .Where(property =>
                        property.PropertyType is { IsGenericType: true } type
                        && type.GetGenericTypeDefinition() == typeof(NormOrOpen<>)
                        && property.GetValue(rules) is { } term
                        && state.Equals(type.GetProperty(nameof(NormOrOpen<int>.State))!.GetValue(term))
                    )
                    .Select(property => property.Name),
            ];
    }

    // The rules of another kind, with the verb that takes such facts; null where there are none for several kinds.
    public static (object Rules, MethodInfo Verb)? RulesFor(Type facts, Label kind)
    {
        var verb = Verbs.First(verb => verb.GetParameters()[0].ParameterType == facts);
        var from = verb.DeclaringType!.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Last(method => string.Equals(method.Name, "From", StringComparison.Ordinal));
        var arguments = from.GetParameters()
            .Select(parameter => ArgumentFor(parameter.ParameterType, kind))
            .ToArray();
        return arguments.Length == 1 || arguments.Contains(null)
            ? null
            : (from.Invoke(null, arguments)!, verb);
    }

    public static object Asked(object rules, MethodInfo verb, Facts facts) => Invoked(verb, rules, facts);

    private static Label? KindOf(string name) =>
        name switch
        {
            nameof(StagedDecision) => StagedDecisionNorms.TwoAssemblies.Kind,
            nameof(ContactPeriod) => null,
            _ => Bodies.VillagersCommittee,
        };

    // The ballots of one step are counted by the rules that decide them.
    private static OneStepElection Counted(OneStepElection election, Rulebook rulebook)
    {
        var box = OneStepRules
            .From(rulebook, new(election.Kind!), election.Roll.Franchise)
            .OpenBox(new(new NamedPerson { Name = "Li" }), new OneStepOffice(Office.Member, 1));
        box.Add("Li");
        return election with { Count = box.Close() };
    }

    // Those of a paper are read by them.
    private static PaperCount Read(PaperCount count, Rulebook rulebook)
    {
        var rules = PaperRules.From(rulebook, new(count.Kind!), count.Franchise);
        var box = rules.Paper(count.Tally.Paper.Columns).OpenBox();
        box.Add(new(0, "Li"), new(0, "Wang"));
        return count with { Tally = box.Count() };
    }

    private static (string Property, object Value)[] Further =>
        [
            ("Franchise", Franchise.Voters),
            ("ElectedBy", Franchise.Voters),
            ("Budget", Undertakings.LocalBudget),
            ("Link", LinkKinds.MemberToGroup),
            ("ProcedureId", "election.villagers-committee.process"),
        ];

    private static bool IsRules(Type type) =>
        type is { IsAbstract: false, BaseType: { IsGenericType: true } above }
        && above.GetGenericTypeDefinition() == typeof(Rules<>);

    private static Type BaseOf(Facts facts) => facts.GetType().BaseType!;

    private static object? ArgumentFor(Type type, Label kind) =>
        type == typeof(Rulebook) ? Anywhere
        : type == typeof(Franchise) ? Franchise.Voters
        : type.GetConstructor(
                BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance,
                [typeof(Label)]
            )
            ?.Invoke([kind]);

    private static object Invoked(MethodInfo method, object target, object first)
    {
        object?[] arguments =
        [
            first,
            .. method
                .GetParameters()
                .Skip(1)
                .Select(parameter =>
                    parameter.ParameterType == typeof(LocalDate) ? Day
                    : parameter.HasDefaultValue || parameter.ParameterType == typeof(CancellationToken) ? null
                    : Specimens.TryMake(parameter.ParameterType, out var made) ? made
                    : null
                ),
        ];
        return method.Invoke(
            target,
            BindingFlags.DoNotWrapExceptions,
            binder: null,
            arguments,
            culture: null
        )!;
    }
}
