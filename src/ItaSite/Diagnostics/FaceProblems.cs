namespace ItaSite.Diagnostics;

/// <summary>Every sentence about the agency's own face: emblem, picture of the home page, colour.</summary>
internal static class FaceProblems
{
    public static readonly Problem PictureIsMissing = new(
        "ITA981",
        Severity.Error,
        "ไม่พบภาพ “{0}” ของ {1} ใน content ให้แก้ชื่อหรือวางไฟล์ไว้ที่นั่น",
        "The picture \"{0}\" of {1} is not in content; correct the name, or put the file there.",
        "ชื่อนับจากโฟลเดอร์ content เช่น emblem.svg คือ content/emblem.svg ตัวพิมพ์เล็กใหญ่ต้องตรงกัน",
        "The name counts from the folder content: emblem.svg is content/emblem.svg. Capital and small letters differ."
    );

    public static readonly Problem EmblemIsNoPicture = new(
        "ITA982",
        Severity.Error,
        "emblem “{0}” ไม่ใช่ตราแบบ SVG หรือ PNG ที่แสดงได้ ให้บันทึกใหม่เป็น SVG แบบธรรมดา หรือ PNG",
        "The emblem \"{0}\" is no SVG or PNG that can be shown; save it anew as plain SVG or as PNG.",
        "SVG ต้องบอกขนาด (viewBox หรือ width กับ height) และมีรูปอย่างน้อยหนึ่งรูป ตราที่เป็น JPEG มีพื้นสี่เหลี่ยมทึบ "
            + "จึงให้บันทึกเป็น PNG พื้นใส",
        "An SVG must say its size (viewBox, or width and height) and hold at least one shape. A JPEG has a solid "
            + "square behind the emblem: save it as PNG with a transparent ground."
    );

    public static readonly Problem EmblemIsSmall = new(
        "ITA983",
        Severity.Error,
        "emblem “{0}” มีขนาด {1} × {2} พิกเซล เล็กเกินไป ให้ใช้ PNG ที่ด้านสั้นอย่างน้อย 192 พิกเซล หรือ SVG",
        "The emblem \"{0}\" has {1} × {2} pixels, which is too small; use a PNG of at least 192 pixels on its shorter "
            + "side, or an SVG.",
        "ตราพิมพ์บนปกรายงานและเป็นไอคอนบนโทรศัพท์ ภาพเล็กจะเห็นเป็นเม็ด ควรใช้ 512 × 512 พิกเซลขึ้นไป",
        "The emblem is printed on the report's cover and is an icon on telephones, where a small picture shows its "
            + "pixels; 512 × 512 or more is best."
    );

    public static readonly Problem EmblemIsLong = new(
        "ITA984",
        Severity.Warning,
        "emblem “{0}” มีสัดส่วน {1} × {2} จะเห็นเล็กมากในช่องสี่เหลี่ยมจัตุรัส ให้ตัดเหลือเฉพาะตรา ไม่รวมชื่อหน่วยงาน",
        "The emblem \"{0}\" is {1} × {2} and looks very small in its square place; cut it down to the emblem, without "
            + "the agency's name.",
        "ชื่อหน่วยงานอยู่ข้างตราเป็นข้อความอยู่แล้ว ภาพแถบที่มีทั้งตราและชื่อจึงซ้ำ และอ่านไม่ออกบนโทรศัพท์",
        "The agency's name stands beside the emblem as text; a banner with both repeats it, and can't be read on "
            + "telephones."
    );

    public static readonly Problem EmblemHasNoIcons = new(
        "ITA475",
        Severity.Warning,
        "ตรานี้มี “{0}” จึงทำไอคอน PNG สำหรับโทรศัพท์ไม่ได้ ให้แปลงตัวอักษรเป็นเส้นและใช้สีพื้น หรือใช้ตราที่เป็น PNG",
        "This emblem holds \"{0}\", so no PNG icons for telephones can be made of it; turn letters into paths and use "
            + "plain colours, or use a PNG.",
        "ตัวอักษรขึ้นกับแบบอักษรของแต่ละเครื่อง และสีไล่ระดับวาดต่างกันในแต่ละโปรแกรม เว็บไซต์ยังแสดงตราได้ตามเดิม "
            + "แต่โทรศัพท์ที่เพิ่มเว็บไซต์ไว้ที่หน้าจอจะไม่มีไอคอน Inkscape: เลือก Path แล้วเลือก Object to Path; "
            + "Illustrator: เลือก Type แล้วเลือก Create Outlines",
        "Letters depend on the fonts of each machine, and gradients are drawn differently by each program. The site "
            + "shows the emblem as before, but telephones that keep the site on their screen have no icon. Inkscape: "
            + "Path, Object to Path; Illustrator: Type, Create Outlines."
    );

    public static readonly Problem HeroImageIsNoPicture = new(
        "ITA985",
        Severity.Error,
        "heroImage “{0}” ไม่ใช่ภาพ JPEG PNG หรือ WebP ที่อ่านได้ ให้ใช้ภาพชนิดนั้น",
        "The heroImage \"{0}\" is no JPEG, PNG or WebP that can be read; use one.",
        "โปรแกรมย่อภาพให้พอดีกับจอแต่ละขนาด และลบพิกัดกับข้อมูลของกล้องให้ จึงใส่ภาพจากกล้องได้เลย",
        "The picture is made smaller for each screen, and position and camera data are removed: one from a camera "
            + "will do."
    );

    public static readonly Problem HeroImageIsSmall = new(
        "ITA986",
        Severity.Warning,
        "heroImage “{0}” มีขนาด {1} × {2} พิกเซล ให้ใช้ภาพแนวนอนกว้าง 1200 พิกเซลขึ้นไป",
        "The heroImage \"{0}\" has {1} × {2} pixels; use a picture wider than high, of 1200 pixels or more.",
        "ภาพกว้างเต็มหน้าแรก ภาพแคบจะไม่คมบนจอใหญ่ และภาพแนวตั้งจะถูกตัดบนล่าง",
        "It is as wide as the home page: a narrow one is blurred on large screens, and one that stands upright loses "
            + "its top and bottom."
    );

    public static readonly Problem HeroImageHasNoText = new(
        "ITA987",
        Severity.Warning,
        "heroImage “{0}” ยังไม่มีคำบรรยาย ให้เขียนสิ่งที่เห็นในภาพที่ heroImageText",
        "The heroImage \"{0}\" has no text; write what is to be seen in heroImageText.",
        "ผู้พิการทางสายตาฟังคำบรรยายแทนภาพ เช่น \"heroImageText\": \"ที่ทำการเทศบาลริมคลองในวันตลาดนัด\" "
            + "ระหว่างนี้ใช้คำว่า ภาพของ ตามด้วยชื่อย่อของหน่วยงาน",
        "Blind visitors hear the text in place of the picture, such as \"heroImageText\": \"The town hall by the canal "
            + "on a market day\". Until then it says ภาพของ and the agency's short name."
    );

    public static readonly Problem ColourIsUnreadable = new(
        "ITA988",
        Severity.Error,
        "อ่านสี “{0}” ของ colour ไม่ได้ ให้เขียนเป็นรหัสสี เช่น #0a4a3f",
        "The colour \"{0}\" can't be read; write it as a code such as #0a4a3f.",
        "รหัสสีคือ # ตามด้วยเลขฐานสิบหกหกหลัก (หรือสามหลัก) ดูได้จากโปรแกรมวาดภาพหรือโปรแกรมแก้ไขเอกสาร "
            + "โปรแกรมทำสีอื่นทั้งหมดจากสีนี้ และปรับให้อ่านออกทั้งจอสว่าง จอมืด และกระดาษ",
        "A code is # and six (or three) digits of base 16; any program that draws shows it. All other colours are "
            + "made from it, and can be read on light screens, dark screens and paper."
    );

    public static readonly Problem SettingHasNoEffect = new(
        "ITA989",
        Severity.Warning,
        "{0} ไม่มีผล เพราะ{1} ให้ลบออกหรือแก้ให้ตรงกัน",
        "{0} has no effect, since {1}; remove it, or make the two agree.",
        "สิ่งที่เขียนไว้แต่ไม่มีผลทำให้ผู้ดูแลคนต่อไปเข้าใจผิด",
        "What is written and has no effect misleads whoever looks after the site next."
    );
}
