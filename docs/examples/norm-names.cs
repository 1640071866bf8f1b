#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using System.Reflection;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Posts;

// Prints the rows of docs/rulebooks/all-names.md: every name of a norm in code, the type of its value, and its title.
var rooms = typeof(ElectionNorms)
    .Assembly.GetExportedTypes()
    .Where(type => type.Name.EndsWith("Norms", StringComparison.Ordinal))
    .OrderBy(type => type.Namespace, StringComparer.Ordinal)
    .ThenBy(type => type.Name, StringComparer.Ordinal)
    .ToList();

// One of each room: the village's where there is one, else the first that a room offers.
var found = new Dictionary<Type, object>();
Reach(ElectionNorms.VillagersCommittee);
Reach(PostNorms.VillagersCommittee);
foreach (var room in rooms)
{
    foreach (var one in room.GetProperties(BindingFlags.Static | BindingFlags.Public))
    {
        if (rooms.Contains(one.PropertyType))
        {
            Reach(one.GetValue(null)!);
        }
    }
}

foreach (var room in rooms)
{
    found.TryGetValue(room, out var owner);
    foreach (var member in room.GetMembers().OrderBy(member => member.Name, StringComparer.Ordinal))
    {
        var name = member switch
        {
            PropertyInfo { GetMethod: { IsStatic: var isStatic } get } property
                when IsName(property.PropertyType) && (isStatic || owner is not null) => get.Invoke(
                owner,
                null
            ),
            MethodInfo { IsSpecialName: false } method when IsName(method.ReturnType) && owner is not null =>
                method.Invoke(owner, [default(int)]),
            _ => null,
        };
        if (name is NormName norm)
        {
            var code = member is MethodInfo ? $"{member.Name}(…)" : member.Name;
            var type = Say(norm.GetType().GetGenericArguments()[0]);
            Console.WriteLine(
                $"| `{room.Name}.{code}` | `{type}` | {Bare(norm.Title(Language.English), ": ")} | {Bare(norm.Title(Language.Chinese), "：")} |"
            );
        }
    }
}

void Reach(object room)
{
    if (found.TryAdd(room.GetType(), room))
    {
        foreach (var one in room.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (rooms.Contains(one.PropertyType))
            {
                Reach(one.GetValue(room)!);
            }
        }
    }
}

static bool IsName(Type type) => type.IsAssignableTo(typeof(NormName));

// A title without what it is a norm of.
static string Bare(string title, string mark) =>
    title.LastIndexOf(mark, StringComparison.Ordinal) is >= 0 and var at
        ? title[(at + mark.Length)..]
        : title;

static string Say(Type type) =>
    type == typeof(int) ? "int"
    : type == typeof(long) ? "long"
    : type == typeof(bool) ? "bool"
    : type.IsGenericType ? $"[{Say(type.GetGenericArguments()[0])}]"
    : type.Name;
