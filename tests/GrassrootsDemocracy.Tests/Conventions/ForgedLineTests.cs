using System.Reflection;
using System.Runtime.CompilerServices;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

// Whatever text a host hands in may stand in a ledger, in a list of names as by itself: none forges a line, and no name is one
// that nobody can see (V27).
public class ForgedLineTests
{
    private const BindingFlags NoWrapping = BindingFlags.DoNotWrapExceptions;

    // Texts that may be blank: the words of a rule, reasons, and names that a number or nothing stands for.
    private static readonly string[] Texts =
    [
        "Words..ctor(english)",
        "Words..ctor(chinese)",
        "WordsAttribute..ctor(english)",
        "WordsAttribute..ctor(chinese)",
        "HearingStatement..ctor(Reason)",
        "PublicComments..ctor(WhyShorter)",
        "DelegateCredentials..ctor(Reason)",
        "Finding.set_Subject(Subject)",
        "NetworkBuilder.Add(name)",
        "NetworkBuilder.Add(unit)",
        "NetworkBuilder.AddMany(unit)",
    ];

    // A text that is read, and then it is what was read; and names that are only looked for.
    private static readonly string[] Read =
    [
        "PublishedPrint..ctor(print)",
        "Language.Of(tag)",
        "LinkPlanRequest.Without(ids)",
        "Ranking.Without(names)",
    ];

    [Theory]
    [InlineData("Li\n[met] turnout")]
    [InlineData("Li\r")]
    [InlineData("Li\u0085")]
    [InlineData("Li\0")]
    [InlineData("Li\u001B[2K")]
    [InlineData("\u202ELi")]
    [InlineData("Li\u2066")]
    [InlineData("Li\u200B")]
    [InlineData("\uFEFFLi")]
    [InlineData("Li\u2028")]
    [InlineData("Li\u2029")]
    [InlineData("Li\U000E0041")]
    public void What_forges_a_line_is_refused_by_its_name_wherever_it_is_handed_in(string hostile) =>
        None.Of(Places().Select(place => Fault(place, hostile)).OfType<string>());

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000")]
    [InlineData("\u3164")]
    [InlineData("\u2800\u115F")]
    [InlineData("\uFE0F")]
    [InlineData("\u034F")]
    [InlineData("\U000E0100")]
    public void What_nobody_can_see_is_no_name_anywhere(string hostile) =>
        None.Of(
            Places()
                .Where(place => !Texts.Contains(place.ToString(), StringComparer.Ordinal))
                .Select(place => Fault(place, hostile))
                .OfType<string>()
        );

    [Fact]
    public void Every_kind_of_place_is_tried()
    {
        var all = Places().Select(place => place.ToString()).ToHashSet();

        Assert.True(all.Count > 180, $"{all.Count}");
        Assert.Superset(
            new HashSet<string>
            {
                "VoterList.set_Delegates(Delegates)",
                "ListedPerson.set_Unit(Unit)",
                "AppealEvent.set_Into(Into)",
                "ProxyRecord.set_Voters(Voters)",
                "WriteIn..ctor(name)",
                "BallotPaper..ctor(options)",
                "Rulebook.Under(lower)",
                "Tally.WithPart(name)",
                "Provision.Named(chineseName)",
                "NetworkBuilder.Add(unit)",
            },
            all
        );
        Assert.Empty(Texts.Except(all, StringComparer.Ordinal));
    }

    // Constructors, setters, and methods that make something of the same type or add to it.
    private static IEnumerable<Place> Places() =>
        from type in PublicSurface.Types
        where !type.IsInterface && !type.IsEnum && !type.IsAbstract && !type.IsAssignableTo(typeof(Exception))
        where !type.IsGenericType || type.Name.StartsWith("Timeline", StringComparison.Ordinal)
        from method in type.GetMembers(PublicSurface.Declared).OfType<MethodBase>()
        where method is ConstructorInfo || IsSetter(method) || IsMaker(method, type)
        where !method.ContainsGenericParameters
        from parameter in method.GetParameters()
        where IsText(parameter.ParameterType)
        let place = new Place(method, parameter)
        where !Read.Contains(place.ToString(), StringComparer.Ordinal)
        select place;

    private static bool IsSetter(MethodBase method) =>
        method.IsSpecialName && method.Name.StartsWith("set_", StringComparison.Ordinal);

    private static bool IsMaker(MethodBase method, Type type) =>
        method is MethodInfo { IsSpecialName: false, Name: not ("Parse" or "TryParse") } made
        && (made.ReturnType == type || made.Name is "Add" or "AddMany" or "Describe");

    private static bool IsText(Type type) =>
        type == typeof(string)
        || type == typeof(string[])
        || type == typeof(IEnumerable<string>)
        || type == typeof(ValueList<string>);

    private static string? Fault(Place place, string hostile)
    {
        var missing = place.Prepare(hostile, out var target, out var arguments);
        if (missing is not null)
        {
            return $"{place}: no specimen of {missing}";
        }

        try
        {
            _ = place.Method is ConstructorInfo constructor
                ? constructor.Invoke(NoWrapping, binder: null, arguments, culture: null)
                : place.Method.Invoke(target, NoWrapping, binder: null, arguments, culture: null);
            return $"{place}: accepted";
        }
        catch (ArgumentException refusal)
        {
            return string.Equals(refusal.ParamName, place.Name, StringComparison.Ordinal)
                ? null
                : $"{place}: names {refusal.ParamName}";
        }
#pragma warning disable CA1031 // Whatever else is thrown is the fault to be reported.
        catch (Exception other)
#pragma warning restore CA1031
        {
            return $"{place}: throws {other.GetType().Name}";
        }
    }

    private sealed record Place(MethodBase Method, ParameterInfo Parameter)
    {
        // A setter is known to its caller by the property.
        public string? Name => IsSetter(Method) ? Method.Name["set_".Length..] : Parameter.Name;

        public Type? Prepare(string hostile, out object? target, out object?[] arguments)
        {
            target =
                Method.IsStatic || Method is ConstructorInfo ? null
                : IsSetter(Method) ? RuntimeHelpers.GetUninitializedObject(Method.DeclaringType!)
                : Specimens.TryMake(Method.DeclaringType!, out var made) ? made
                : null;
            if (target is null && !Method.IsStatic && Method is not ConstructorInfo)
            {
                arguments = [];
                return Method.DeclaringType;
            }

            var parameters = Method.GetParameters();
            arguments = new object?[parameters.Length];
            for (var i = 0; i < arguments.Length; i++)
            {
                var type = parameters[i].ParameterType;
                if (parameters[i].Position == Parameter.Position)
                {
                    arguments[i] = Text(type, hostile);
                }
                else if (IsText(type))
                {
                    arguments[i] = Text(type, "li");
                }
                else if (parameters[i].HasDefaultValue)
                {
                    arguments[i] =
                        parameters[i].DefaultValue is null && type.IsValueType
                            ? Activator.CreateInstance(type)
                            : parameters[i].DefaultValue;
                }
                else if (!Specimens.TryMake(type, out arguments[i]))
                {
                    return type;
                }
            }

            return null;
        }

        public override string ToString() => $"{PublicSurface.Say(Method)}({Name})";

        private static object Text(Type type, string text) =>
            type == typeof(string) ? text
            : type == typeof(ValueList<string>) ? (ValueList<string>)[text]
            : new[] { text };
    }
}
