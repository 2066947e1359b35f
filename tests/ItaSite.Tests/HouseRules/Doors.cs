using System.Text.RegularExpressions;

namespace ItaSite.Tests.HouseRules;

/// <summary>What stands in a room, uses what the plan lets it use, and nothing else.</summary>
public partial class Doors
{
    [Fact]
    public void Every_file_has_its_home_in_a_room_of_the_plan() =>
        Assert.All(
            Plan.Files,
            file =>
            {
                if (file.File == "Program.cs")
                    return;

                Assert.Contains(file.Room, Plan.MayUse.Keys);
                Assert.Equal(2, file.File.Split('/').Length);
                Assert.Contains($"namespace ItaSite.{file.Room};", file.Text, StringComparison.Ordinal);
                Assert.Matches(
                    $@"(class|record|struct|enum|interface|delegate [^(]*) {Path.GetFileNameWithoutExtension(file.File)}\b",
                    file.Text
                );
            }
        );

    [Fact]
    public void A_room_uses_only_the_rooms_it_may() =>
        Assert.All(
            Plan.Files.Where(file => file.Room.Length > 0),
            file =>
                Assert.All(
                    Rooms().Matches(file.Text).Select(match => match.Groups[1].Value).Where(room => room != file.Room),
                    room => Assert.Contains(room, Plan.MayUse[file.Room])
                )
        );

    [Fact]
    public void The_plan_has_no_cycle()
    {
        var rooms = Plan.MayUse.Keys.ToList();

        Assert.All(
            Plan.MayUse,
            room => Assert.All(room.Value, used => Assert.InRange(rooms.IndexOf(used), 0, rooms.IndexOf(room.Key) - 1))
        );
    }

    [Fact]
    public void No_door_of_the_plan_is_unused() =>
        Assert.All(
            Plan.MayUse,
            room =>
            {
                var text = string.Concat(Plan.Files.Where(file => file.Room == room.Key).Select(file => file.Text));
                Assert.All(room.Value, used => Assert.Contains($"ItaSite.{used}", text, StringComparison.Ordinal));
            }
        );

    [Fact]
    public void Each_room_opens_with_what_it_is_and_what_it_may_use() =>
        Assert.All(
            Plan.MayUse,
            room =>
            {
                var lines = File.ReadAllLines(Path.Combine(Plan.Source, room.Key, "README.md"));
                var packages = Plan.RoomsOfPackage.Where(package => package.Value.Contains(room.Key));
                var said = lines.Where(line => line.StartsWith("Packages: ", StringComparison.Ordinal));

                Assert.Equal($"# {room.Key}", lines[0]);
                Assert.Contains($"May use: {(room.Value is [] ? "nothing" : string.Join(", ", room.Value))}.", lines);
                Assert.Equal(
                    packages.Select(package => package.Key),
                    said.SelectMany(line => line["Packages: ".Length..].TrimEnd('.').Split(", "))
                );
                Assert.Contains(lines, line => line.StartsWith("From: ", StringComparison.Ordinal));
                Assert.Contains(lines, line => line.StartsWith("To: ", StringComparison.Ordinal));
            }
        );

    [Fact]
    public void A_package_stays_in_its_room() =>
        Assert.All(
            Plan.Files,
            file =>
                Assert.All(
                    Plan.RoomsOfPackage.Where(package => !package.Value.Contains(file.Room)),
                    package => Assert.DoesNotMatch($@"\busing {Regex.Escape(package.Key)}\b", file.Text)
                )
        );

    [Fact]
    public void Workrooms_touch_no_disk_clock_console_or_chance() =>
        Assert.All(
            Plan.Files.Where(file => Plan.Workrooms.Contains(file.Room)),
            file =>
                Assert.DoesNotMatch(
                    @"\b(File\.(Read|Write|Open(?!\(\))|Exists)|Directory\.|Console\.|DateTime\.(Now|UtcNow|Today)"
                        + @"|DateTimeOffset\.|Environment\.|Random|Guid\.NewGuid|Stopwatch)",
                    file.Text
                )
        );

    [Fact]
    public void Every_problem_is_told_by_some_room()
    {
        var text = string.Concat(Plan.Files.Select(file => file.Text));

        Assert.All(
            typeof(ItaSite.Diagnostics.Problems)
                .Assembly.GetTypes()
                .Where(type => type.Namespace == "ItaSite.Diagnostics")
                .SelectMany(type => type.GetFields())
                .Where(field => field.FieldType == typeof(ItaSite.Diagnostics.Problem)),
            problem => Assert.Contains($"{problem.DeclaringType!.Name}.{problem.Name}", text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Only_the_program_knows_the_console() =>
        Assert.All(
            Plan.Files.Where(file => file.File != "Program.cs"),
            file => Assert.DoesNotMatch(@"(?<!\w)Console\.", file.Text)
        );

    [Fact]
    public void Code_knows_no_item_and_no_year_of_the_assessment() =>
        Assert.All(
            Plan.Files.Where(file => file.Room != "Diagnostics"),
            file =>
            {
                var code = Comments().Replace(file.Text, "");
                Assert.DoesNotMatch(@"""[^""]*\bO[0-9]{1,2}\b", code);
                Assert.DoesNotMatch(@"\b25[5-9][0-9]\b", code);
            }
        );

    [GeneratedRegex(@"\bItaSite\.([A-Z][A-Za-z]+)")]
    private static partial Regex Rooms();

    [GeneratedRegex("//.*")]
    private static partial Regex Comments();
}
