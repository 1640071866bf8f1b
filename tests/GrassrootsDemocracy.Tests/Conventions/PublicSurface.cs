using System.Reflection;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Conventions;

// Everything that a host can see of the library; open generic types are closed over something that fits.
internal static class PublicSurface
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Core { get; } = typeof(Rulebook).Assembly;

    public static IReadOnlyList<Type> Types { get; } = [.. Core.GetExportedTypes().Select(Close)];

    public static IEnumerable<Type> Classes => Types.Where(type => type.IsClass && !IsDelegate(type));

    // Records and whatever else is compared by its content.
    public static IEnumerable<Type> Values =>
        Types.Where(type =>
            !type.IsEnum
            && !(type.IsAbstract && type.IsGenericType)
            && type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type))
        );

    // The values of the static properties of a type, wherever in the library they stand.
    public static IEnumerable<T> Statics<T>() =>
        Types
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType.IsAssignableTo(typeof(T)))
            .Select(property => (T)property.GetValue(null)!);

    public static string Say(MemberInfo member) => $"{member.DeclaringType?.Name}.{member.Name}";

    private static bool IsDelegate(Type type) => type.IsAssignableTo(typeof(Delegate));

    private static Type Close(Type type) =>
        type.IsGenericTypeDefinition
            ? type.MakeGenericType([.. type.GetGenericArguments().Select(Fitting)])
            : type;

    private static Type Fitting(Type parameter) =>
        parameter.GetGenericParameterConstraints() switch
        {
            [var facts] when facts == typeof(Facts) => typeof(ElectionRecord),
            [{ IsGenericType: true }] => typeof(ElectionRules),
            _ => typeof(string),
        };
}
