using System.Reflection;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Disclosure;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Conventions;

// The names of norms that the library offers: static ones, and those of the instances that it keeps in static properties.
// A name that two rooms share is one name.
internal static class NamedNorms
{
    private static readonly Citation Source = new(
        new("Law", "法", "2004"),
        Provision.Article(1),
        TextStatus.Read
    );

    public static IReadOnlyList<NormName> All { get; } =
    [.. PublicSurface.Statics<NormName>().Concat(PublicSurface.Statics<object>().SelectMany(Of)).Distinct()];

    // Every value of every enum that is the value of a norm, or an item of one that is a list, and both booleans.
    public static IEnumerable<(NormName Name, object Value, Norm Norm)> Choices() =>
        from name in All
        let type = name.GetType().GetGenericArguments()[0]
        from value in ValuesOf(type)
        select (
            name,
            value,
            (Norm)
                Activator.CreateInstance(
                    typeof(Norm<>).MakeGenericType(type),
                    Fit(type, value),
                    Source,
                    Latitude.Fixed
                )!
        );

    private static IEnumerable<NormName> Of(object owner)
    {
        var type = owner.GetType();
        if (owner is NormName || type.Assembly != PublicSurface.Core)
        {
            return [];
        }

        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsAssignableTo(typeof(NormName)))
            .Select(property => (NormName)property.GetValue(owner)!);
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => !method.IsSpecialName && method.ReturnType.IsAssignableTo(typeof(NormName)))
            .Where(method => method.GetParameters() is [{ ParameterType.IsEnum: true }])
            .SelectMany(method =>
                Enum.GetValues(method.GetParameters().Single().ParameterType)
                    .Cast<object>()
                    .Select(argument => (NormName)method.Invoke(owner, [argument])!)
            );

        // The norms of a smaller room hang on those of the room around it.
        var rooms = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.Name.EndsWith("Norms", StringComparison.Ordinal))
            .Where(_ =>
                owner is not ElectionNorms { Office: not null } and not DisclosureNorms { Of: not null }
            )
            .SelectMany(property => Of(property.GetValue(owner)!));
        var offices = owner is ElectionNorms { Office: null } norms
            ? PublicSurface.Statics<Office>().SelectMany(office => Of(norms.For(office)))
            : [];
        var matters = owner is AssemblyNorms { Matter: null } assembly
            ? MatterKindsOffered.SelectMany(kind => Of(assembly.For(kind)))
            : [];
        var occasions = owner is AuditNorms { Occasion: null } audit
            ? PublicSurface.Statics<Label>().Where(IsOccasion).SelectMany(occasion => Of(audit.For(occasion)))
            : [];
        var classes = owner is DisclosureNorms { Of: null } disclosure
            ? PublicSurface
                .Statics<Label>()
                .Where(label => label.Family is "disclosure-class" || label == DisclosureItems.FundsRaised)
                .SelectMany(each => Of(disclosure.For(each)))
            : [];
        return properties
            .Concat(methods)
            .Concat(rooms)
            .Concat(offices)
            .Concat(matters)
            .Concat(classes)
            .Concat(occasions);
    }

    private static bool IsOccasion(Label label) =>
        string.Equals(label.Family, "audit-occasion", StringComparison.Ordinal);

    // The kinds of matters that the library offers, for each of which a meeting may have norms of its own.
    private static IEnumerable<Label> MatterKindsOffered =>
        new[] { typeof(MatterKinds), typeof(VillageMatterKinds), typeof(CollectiveMatterKinds) }
            .SelectMany(kinds => kinds.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Select(kind => (Label)kind.GetValue(obj: null)!);

    private static IEnumerable<object> ValuesOf(Type type)
    {
        if (type == typeof(bool))
        {
            return [true, false];
        }

        var choice = IsList(type) ? type.GetGenericArguments()[0] : type;
        return choice.IsEnum ? Enum.GetValues(choice).Cast<object>() : [];
    }

    private static object Fit(Type type, object value)
    {
        if (!IsList(type))
        {
            return value;
        }

        var one = Array.CreateInstance(value.GetType(), 1);
        one.SetValue(value, 0);
        return typeof(NamedNorms)
            .GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(value.GetType())
            .Invoke(null, [one])!;
    }

    private static ValueList<T> ListOf<T>(T[] items) => [.. items];

    private static bool IsList(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
}
