using System.Collections;
using System.Reflection;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;
using static GrassrootsDemocracy.Tests.Conventions.Institutions;

namespace GrassrootsDemocracy.Tests.Conventions;

// In which order somebody wrote facts down makes no difference: two items of a list that differ in one thing or two, such as
// two acts of one day, come to the same in both orders, in every list of the facts of every institution.
public class ListOrderTests
{
    private const int Deepest = 3;

    public static TheoryData<string> Names => [.. OfAll.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_a_list_of_facts_makes_no_difference(string name)
    {
        var wrong =
            from rulebook in Rulebooks
            from pair in Pairs(Made(name, rulebook), name, depth: 0)
            let here = Said(rulebook, (Facts)pair.One)
            let there = Said(rulebook, (Facts)pair.Other)
            where !string.Equals(here, there, StringComparison.Ordinal)
            select $"{pair.Path}: {First(here, there)}";

        None.Of(wrong.Take(5));
    }

    private static IEnumerable<Rulebook> Rulebooks =>
        [
            RulebookCatalogue.BuiltIn.Find(Place, Day),
            RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("31"), Day),
        ];

    private static string First(string here, string there)
    {
        var (ours, theirs) = (here.Split('\n'), there.Split('\n'));
        return $"{ours.Except(theirs).FirstOrDefault()} | {theirs.Except(ours).FirstOrDefault()}";
    }

    // Each list of facts, also of facts within facts, with two items in both orders.
    private static IEnumerable<(string Path, object One, object Other)> Pairs(
        object holder,
        string path,
        int depth
    )
    {
        foreach (var property in Settable(holder.GetType()))
        {
            var (where, value) = ($"{path}.{property.Name}", property.GetValue(holder));
            if (IsList(property.PropertyType, out var item))
            {
                var items = value is null ? [] : ((IEnumerable)value).Cast<object>().ToList();
                if (items.Count == 0)
                {
                    items =
                        Specimens.TryMake(item, out var made) && made is not null ? [made]
                        : item == typeof(LocalDate) ? [Day]
                        : [];
                }

                if (items.Count == 0)
                {
                    continue;
                }

                List<(string What, object Made)> all = [("itself", items[0]), .. Variants(items[0])];
                for (var place = 0; place < all.Count; place++)
                {
                    foreach (var (what, second) in all.Skip(place + 1))
                    {
                        var first = all[place].Made;
                        if (
                            Try(() => Copy(holder, property, ListOf(item, [first, second]))) is { } one
                            && Try(() => Copy(holder, property, ListOf(item, [second, first]))) is { } other
                        )
                        {
                            yield return ($"{where} by {all[place].What} and {what}", one, other);
                        }
                    }
                }

                if (depth == Deepest)
                {
                    continue;
                }

                foreach (var (inner, one, other) in Pairs(items[0], where, depth + 1))
                {
                    if (
                        Try(() => Copy(holder, property, ListOf(item, [one]))) is { } here
                        && Try(() => Copy(holder, property, ListOf(item, [other]))) is { } there
                    )
                    {
                        yield return (inner, here, there);
                    }
                }
            }
            else if (value is not null && IsRecord(property.PropertyType) && depth < Deepest)
            {
                foreach (var (inner, one, other) in Pairs(value, where, depth + 1))
                {
                    if (
                        Try(() => Copy(holder, property, one)) is { } here
                        && Try(() => Copy(holder, property, other)) is { } there
                    )
                    {
                        yield return (inner, here, there);
                    }
                }
            }
        }
    }

    // The same but for one thing.
    private static IEnumerable<(string What, object Made)> Variants(object made)
    {
        if (made is Label)
        {
            foreach (var other in Others(typeof(Label), made))
            {
                yield return ("another", other!);
            }

            yield break;
        }

        foreach (var property in Settable(made.GetType()))
        {
            foreach (var other in Others(property.PropertyType, property.GetValue(made)))
            {
                if (Try(() => Copy(made, property, other)) is { } copy)
                {
                    yield return ($"{property.Name} {other}", copy);
                }
            }
        }

        var type = made.GetType();
        foreach (var constructor in type.GetConstructors())
        {
            var parameters = constructor.GetParameters();
            var values = parameters
                .Select(parameter =>
                    type.GetProperty(
                        parameter.Name!,
                        BindingFlags.IgnoreCase | BindingFlags.Public | BindingFlags.Instance
                    )
                        is { } property
                    && property.PropertyType == parameter.ParameterType
                        ? property
                        : null
                )
                .ToList();
            if (values.Contains(null))
            {
                continue;
            }

            for (var place = 0; place < parameters.Length; place++)
            {
                foreach (var other in Others(parameters[place].ParameterType, values[place]!.GetValue(made)))
                {
                    var arguments = values.ConvertAll(property => property!.GetValue(made)).ToArray();
                    arguments[place] = other;
                    if (Try(() => constructor.Invoke(arguments)) is { } copy)
                    {
                        yield return ($"{parameters[place].Name} {other}", copy);
                    }
                }
            }
        }
    }

    private static IEnumerable<object?> Others(Type type, object? value)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (value is not null && plain != type)
        {
            yield return null;
        }

        if (plain == typeof(bool))
        {
            yield return value is not true;
        }
        else if (plain == typeof(int))
        {
            yield return (value as int? ?? 0) + 1;
        }
        else if (plain == typeof(long))
        {
            yield return (value as long? ?? 0) + 1;
        }
        else if (plain == typeof(string))
        {
            yield return $"{value}x";
        }
        else if (plain == typeof(LocalDate))
        {
            yield return (value as LocalDate? ?? Day).PlusDays(1);
            yield return (value as LocalDate? ?? Day).PlusDays(-40);
        }
        else if (plain.IsEnum)
        {
            foreach (var other in Enum.GetValues(plain))
            {
                if (!other.Equals(value))
                {
                    yield return other;
                }
            }
        }
        else if (value is Label label)
        {
            yield return new Label($"{label.Family}/another", "another", "另一");
        }
    }

    private static string Said(Rulebook rulebook, Facts facts)
    {
        object outcome;
        try
        {
            outcome = DecidedBy(rulebook.Hypothetically(), facts);
        }
        catch (Exception refused) when (refused is ArgumentException or TargetInvocationException)
        {
            var inner = refused.InnerException ?? refused;
            return inner is ArgumentException ? "refused" : throw inner;
        }

        var values = outcome
            .GetType()
            .GetProperties()
            .Where(property =>
                property.GetIndexParameters().Length == 0
                && (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var plain
                && (
                    plain.IsEnum
                    || plain == typeof(bool)
                    || plain == typeof(int)
                    || plain == typeof(long)
                    || plain == typeof(LocalDate)
                    || plain == typeof(Label)
                )
            )
            .Select(property => $"{property.Name}: {property.GetValue(outcome)}");
        var ledger =
            outcome is IReadOnlyList<Finding> || outcome.GetType().GetProperty("Findings") is not null
                ? LedgerOf(outcome).Select(line => line.ToString()).Order(StringComparer.Ordinal)
                : (IEnumerable<string>)[];
        return string.Join('\n', values.Concat(ledger));
    }

    private static object? Try(Func<object?> make)
    {
        try
        {
            return make();
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return null;
        }
    }

    private static object Copy(object holder, PropertyInfo property, object? value)
    {
        var copy = holder.GetType().GetMethod("<Clone>$")!.Invoke(holder, [])!;
        property.SetValue(copy, value);
        return copy;
    }

    private static object ListOf(Type item, object[] items)
    {
        var typed = Array.CreateInstance(item, items.Length);
        items.CopyTo(typed, 0);
        return typeof(ListOrderTests)
            .GetMethod(nameof(Listed), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item)
            .Invoke(null, [typed])!;
    }

    private static ValueList<T> Listed<T>(T[] items) => [.. items];

    private static bool IsList(Type type, out Type item)
    {
        var isList = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
        item = isList ? type.GetGenericArguments()[0] : typeof(object);
        return isList;
    }

    private static bool IsRecord(Type type) =>
        type.IsClass && type.GetMethod("<Clone>$") is not null && type != typeof(Label);

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        IsRecord(type)
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod?.IsPublic == true)
            : [];
}
