using System.Collections;
using System.Reflection;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

public class PublicTypeTests
{
    // The bases of what has a type parameter of its own, and of the facts, norms, rules and outcomes of all institutions;
    // nobody else can derive from them.
    private static readonly Type[] OpenBases =
    [
        typeof(Facts),
        typeof(Facts<string>),
        typeof(KindNorms),
        typeof(LocalRule),
        typeof(Norm),
        typeof(NormGroup),
        typeof(NormName),
        typeof(Outcome),
        typeof(Outcome<ElectionRules>),
        typeof(PlanFacts<string>),
        typeof(Readable),
        typeof(Rules<ElectionRules>),
        typeof(RunningFacts<string>),
    ];

    [Fact]
    public void Every_public_class_is_sealed_or_static_but_the_bases_of_the_generic_ones() =>
        Assert.Equal(
            OpenBases,
            PublicSurface
                .Classes.Where(type => !type.IsSealed)
                .OrderBy(type => type.Name, StringComparer.Ordinal)
        );

    [Fact]
    public void The_open_bases_cannot_be_derived_from_outside() =>
        Assert.All(
            OpenBases,
            type =>
                Assert.All(
                    type.GetConstructors(
                        BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance
                    ),
                    constructor =>
                        Assert.True(
                            constructor.IsPrivate || constructor.IsFamilyAndAssembly || IsCopy(constructor)
                        )
                )
        );

    [Fact]
    public void No_property_can_be_set_after_construction() =>
        None.Of(
            Properties()
                .Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set))
                .Select(PublicSurface.Say)
        );

    [Fact]
    public void No_public_field_can_be_changed() =>
        None.Of(
            PublicSurface
                .Types.SelectMany(type => type.GetFields(PublicSurface.Declared))
                .Where(field => field is { IsInitOnly: false, IsLiteral: false, IsSpecialName: false })
                .Select(PublicSurface.Say)
        );

    [Fact]
    public void No_property_gives_a_collection_that_is_compared_by_reference_or_can_be_changed() =>
        None.Of(Properties().Where(property => IsUnfit(property.PropertyType)).Select(PublicSurface.Say));

    [Theory]
    [InlineData(typeof(int[]), true)]
    [InlineData(typeof(List<int>), true)]
    [InlineData(typeof(IReadOnlyList<int>), true)]
    [InlineData(typeof(System.Collections.Immutable.ImmutableArray<int>), true)]
    [InlineData(typeof(ValueList<int>), false)]
    [InlineData(typeof(string), false)]
    public void A_list_that_is_no_value_is_recognised(Type type, bool isUnfit) =>
        Assert.Equal(isUnfit, IsUnfit(type));

    private static IEnumerable<PropertyInfo> Properties() =>
        PublicSurface.Types.SelectMany(type => type.GetProperties(PublicSurface.Declared));

    // A bare IEnumerable is computed anew for each reader and kept by nobody.
    private static bool IsUnfit(Type type) =>
        type.IsAssignableTo(typeof(IEnumerable))
        && type != typeof(string)
        && !(
            type.IsGenericType
            && type.GetGenericTypeDefinition() is { } open
            && (open == typeof(ValueList<>) || open == typeof(IEnumerable<>))
        );

    private static bool IsInit(MethodInfo set) =>
        set
            .ReturnParameter.GetRequiredCustomModifiers()
            .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    // The constructor that records copy themselves with.
    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ ParameterType: var only }] && only == constructor.DeclaringType;
}
