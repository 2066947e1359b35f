using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Proving;

/// <summary>The time that a pack is of: never the clock's, so that the same site makes the same pack.</summary>
/// <param name="Said">As people read it.</param>
/// <param name="Meaning">What kind of time it is, in Thai for people, in English for tools.</param>
internal sealed record PackTime(DateTimeOffset Time, string Said, Bilingual Meaning)
{
    /// <summary>
    /// The time stamp's, if there is one; else the day on which the year was closed; else the newest date of its pages.
    /// </summary>
    public static PackTime Of(TimeStamp? stamp, Register register)
    {
        if (stamp is not null)
            return new(
                stamp.Time,
                StampedTime.Of(stamp.Time).Thai,
                new("ผู้ให้บริการประทับเวลายืนยัน", "that of the time stamp over SHA256SUMS")
            );

        if (register.Year.Closed?.Closed is { } closed)
            return Of(
                closed,
                new(
                    "วันที่หน่วยงานบันทึกการปิดปี ไม่มีการประทับเวลา",
                    "the day on which the agency closed the year; nobody stamped it"
                )
            );

        if (register.Items.Select(item => item.Page?.Page.Changed).Max() is { } newest)
            return Of(
                newest,
                new(
                    "วันที่ล่าสุดที่หน้าเว็บระบุเอง ไม่มีการประทับเวลา",
                    "the newest date that the pages themselves name; nobody stamped it"
                )
            );

        return new(
            new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero),
            "ไม่มี",
            new("หน้าเว็บไม่ระบุวันที่ และไม่มีการประทับเวลา", "none: the pages name no date and nobody stamped them")
        );
    }

    private static PackTime Of(DateOnly day, Bilingual meaning) =>
        new(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), ThaiCalendar.Short(day), meaning);
}
