using System.Runtime.CompilerServices;

namespace GrassrootsDemocracy.Norms;

// A value that was left out is refused where somebody states something with it.
internal static class StatedGuards
{
    public static T Unstated<T>(
        this IGuardClause guard,
        T value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    )
    {
        _ = guard;
        return value is IAsking { AsksSomething: false }
                ? throw new ArgumentException(
                    $"{value} asks nothing: say that nothing is asked (AskingNothing).",
                    name
                )
            : value is IStated { IsStated: false }
                ? throw new ArgumentException(
                    $"Required input {name} is the default of {typeof(T).Name}, which says nothing: state a value.",
                    name
                )
            : value is Enum choice && !Enum.IsDefined(choice.GetType(), choice)
                ? throw new ArgumentException(
                    $"{value} is no {typeof(T).Name}: state one of {string.Join(", ", Enum.GetNames(choice.GetType()))}.",
                    name
                )
            : value;
    }
}
