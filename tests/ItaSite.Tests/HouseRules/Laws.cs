using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using ItaSite.Building;

namespace ItaSite.Tests.HouseRules;

/// <summary>The laws that the compiler does not hold, read from the compiled program.</summary>
public class Laws
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<Type> Types =
    [
        .. typeof(SiteBuild)
            .Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("ItaSite.", StringComparison.Ordinal) == true)
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(type => !type.Name.StartsWith('<') && type.DeclaringType?.Name.StartsWith('<') != true),
    ];

    private static readonly string[] RoomsOfValues = ["Diagnostics", "Thai", "Tables", "Catalogues", "Model"];

    [Fact]
    public void What_rooms_hand_on_can_not_be_set_once_it_is_made() =>
        Assert.All(
            Types.Where(type => RoomsOfValues.Contains(RoomOf(type))),
            type =>
                Assert.All(
                    type.GetProperties(Own | BindingFlags.Instance),
                    property =>
                        Assert.True(
                            property.SetMethod is not { IsPrivate: false } set || IsInit(set),
                            $"{type.Name}.{property.Name} can be set"
                        )
                )
        );

    [Fact]
    public void No_static_state_changes() =>
        Assert.All(
            Types,
            type =>
                Assert.All(
                    StaticFields(type),
                    field =>
                    {
                        Assert.True(field.IsInitOnly || field.IsLiteral, $"{type.Name}.{field.Name} can be assigned");
                        Assert.False(
                            !field.IsPrivate && IsChangeable(field.FieldType),
                            $"{type.Name}.{field.Name} hands out a collection that anyone can change"
                        );
                    }
                )
        );

    [Fact]
    public void Only_the_program_changes_what_holds_for_the_whole_process() =>
        Assert.All(
            Plan.Files.Where(file => file.File != "Program.cs"),
            file =>
                Assert.DoesNotMatch(
                    @"\bRegisterProvider\(|\bAppContext\.Set|\bCultureInfo\.(Default|Current)\w* =",
                    file.Text
                )
        );

    private static IEnumerable<FieldInfo> StaticFields(Type type) =>
        type.GetFields(Own | BindingFlags.Static)
            .Where(field => !field.IsDefined(typeof(CompilerGeneratedAttribute)) && !field.Name.StartsWith('<'));

    private static bool IsChangeable(Type type) =>
        type.IsArray
        || (
            typeof(IEnumerable).IsAssignableFrom(type)
            && !type.IsInterface
            && type != typeof(string)
            && type.Name.StartsWith("FrozenSet", StringComparison.Ordinal) != true
        );

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string RoomOf(Type type) => type.Namespace!["ItaSite.".Length..];
}
