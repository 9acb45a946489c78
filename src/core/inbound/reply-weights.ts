// Made of fixtures/replies/learn.ndjson by npm run learn-replies.
export const REPLY_WEIGHTS = {
  of: 'ed0dbb57e7bf3c57',
  scale: 0.012677263136563113,
  features: `
a:again+again a:again+ask a:again+away a:again+contact a:again+deny a:again+has a:again+later a:again+like a:again+more a:again+much a:again+past a:again+refuse
a:again+time a:ask+again a:ask+ask a:ask+away a:ask+busy a:ask+contact a:ask+decider a:ask+deny a:ask+end a:ask+fits a:ask+forever a:ask+has a:ask+later
a:ask+like a:ask+meet a:ask+more a:ask+much a:ask+need a:ask+past a:ask+postpone a:ask+price a:ask+refer a:ask+refuse a:ask+rival a:ask+small a:ask+thanks
a:ask+time a:ask+trust a:ask+works a:away+ask a:away+away a:away+end a:away+has a:away+later a:away+like a:away+time a:busy+ask a:busy+rival a:busy+trust
a:contact+again a:contact+ask a:contact+contact a:contact+deny a:contact+end a:contact+forever a:contact+has a:contact+later a:contact+like a:contact+more
a:contact+much a:contact+past a:contact+refer a:contact+refuse a:contact+small a:contact+thanks a:contact+time a:decider+ask a:decider+away a:decider+decider
a:decider+deny a:decider+end a:decider+has a:decider+later a:decider+like a:decider+meet a:decider+refer a:decider+refuse a:effort+ask a:effort+more
a:effort+much a:end+ask a:end+away a:end+contact a:end+deny a:end+end a:end+forever a:end+has a:end+later a:end+like a:end+more a:end+much a:end+past
a:end+price a:end+refuse a:fits+ask a:fits+deny a:fits+fits a:fits+has a:fits+later a:fits+like a:fits+more a:fits+postpone a:fits+refuse a:fits+thanks
a:fits+time a:fits+works a:forever+again a:forever+ask a:forever+contact a:forever+deny a:forever+end a:forever+forever a:forever+has a:forever+later
a:forever+like a:forever+meet a:forever+more a:forever+much a:forever+need a:forever+past a:forever+refer a:forever+refuse a:forever+rival a:forever+trust
a:has+away a:has+deny a:has+forever a:has+has a:has+like a:has+much a:has+past a:has+postpone a:has+refuse a:has+rival a:has+small a:has+thanks a:has+time
a:has+trust a:has+works a:later+again a:later+ask a:later+away a:later+deny a:later+fits a:later+forever a:later+has a:later+later a:later+like a:later+meet
a:later+much a:later+past a:later+postpone a:later+refer a:later+refuse a:later+rival a:later+time a:like+again a:like+ask a:like+away a:like+contact
a:like+decider a:like+deny a:like+end a:like+fits a:like+forever a:like+has a:like+later a:like+like a:like+meet a:like+more a:like+much a:like+need a:like+past
a:like+permit a:like+postpone a:like+price a:like+refer a:like+refuse a:like+thanks a:like+time a:like+trust a:like+works a:meet+ask a:meet+contact a:meet+end
a:meet+has a:meet+later a:meet+like a:meet+meet a:meet+more a:meet+much a:meet+past a:meet+permit a:meet+refuse a:meet+time a:meet+works a:more+again a:more+ask
a:more+contact a:more+deny a:more+end a:more+forever a:more+has a:more+later a:more+like a:more+more a:more+much a:more+past a:more+promote a:more+refuse
a:more+works a:much+again a:much+ask a:much+contact a:much+effort a:much+end a:much+fits a:much+has a:much+later a:much+like a:much+meet a:much+more a:much+much
a:much+past a:much+postpone a:much+price a:much+promote a:much+rival a:much+small a:much+thanks a:much+works a:need+deny a:need+like a:need+more a:need+refuse
a:need+rival a:past+ask a:past+contact a:past+deny a:past+has a:past+later a:past+like a:past+more a:past+much a:past+need a:past+refuse a:past+rival
a:past+time a:permit+ask a:permit+deny a:permit+permit a:permit+refuse a:permit+time a:postpone+again a:postpone+ask a:postpone+away a:postpone+deny
a:postpone+end a:postpone+has a:postpone+later a:postpone+like a:postpone+meet a:postpone+more a:postpone+much a:postpone+refuse a:price+ask a:price+decider
a:price+deny a:price+end a:price+like a:price+much a:price+price a:promote+like a:refer+again a:refer+ask a:refer+away a:refer+contact a:refer+decider
a:refer+deny a:refer+forever a:refer+has a:refer+later a:refer+like a:refer+more a:refer+refer a:refer+refuse a:refer+time a:refuse+again a:refuse+ask
a:refuse+away a:refuse+busy a:refuse+contact a:refuse+decider a:refuse+deny a:refuse+end a:refuse+fits a:refuse+forever a:refuse+has a:refuse+later
a:refuse+like a:refuse+meet a:refuse+more a:refuse+much a:refuse+need a:refuse+past a:refuse+permit a:refuse+postpone a:refuse+price a:refuse+refer
a:refuse+refuse a:refuse+rival a:refuse+thanks a:refuse+time a:refuse+trust a:refuse+works a:rival+ask a:rival+contact a:rival+effort a:rival+has a:rival+later
a:rival+like a:rival+past a:rival+rival a:rival+time a:rival+trust a:rival+works a:small+again a:small+ask a:small+contact a:small+end a:small+meet a:small+more
a:small+much a:small+time a:small+works a:thanks+ask a:thanks+contact a:thanks+deny a:thanks+end a:thanks+forever a:thanks+has a:thanks+later a:thanks+refer
a:thanks+refuse a:thanks+thanks a:time+again a:time+ask a:time+away a:time+contact a:time+deny a:time+fits a:time+has a:time+later a:time+like a:time+meet
a:time+more a:time+much a:time+postpone a:time+refuse a:time+time a:time+works a:trust+ask a:trust+deny a:trust+end a:trust+has a:trust+like a:trust+much
a:trust+refuse a:trust+time a:works+ask a:works+deny a:works+fits a:works+has a:works+later a:works+like a:works+more a:works+much a:works+refuse a:works+thanks
a:works+works asks b:000+euro b:10+000 b:10+uhr b:11+uhr b:13+uhr b:14+uhr b:15+dsgvo b:15+uhr b:16+uhr b:17+uhr b:2027+$ b:30+? b:30+uhr b:7+uwg b:8+$ b:9+30
b:9+uhr b:^+15 b:^+a b:^+ab b:^+aber b:^+abwesenheitsnotiz b:^+after b:^+aktuell b:^+all b:^+alles b:^+als b:^+also b:^+am b:^+an b:^+any b:^+are b:^+as b:^+ask
b:^+at b:^+auf b:^+auto b:^+automatische b:^+back b:^+before b:^+bei b:^+best b:^+beste b:^+besten b:^+bin b:^+bis b:^+bitte b:^+but b:^+call b:^+can b:^+cease
b:^+cheers b:^+consider b:^+contact b:^+could b:^+da b:^+dafuer b:^+danach b:^+danke b:^+das b:^+dear b:^+delete b:^+den b:^+der b:^+derzeit b:^+die
b:^+dienstag b:^+diese b:^+do b:^+does b:^+don b:^+donnerstag b:^+dr b:^+drop b:^+ein b:^+eine b:^+einen b:^+enough b:^+erst b:^+es b:^+every b:^+everyone
b:^+for b:^+frag b:^+fragen b:^+frau b:^+freitag b:^+freundliche b:^+fuer b:^+geht b:^+gern b:^+gerne b:^+get b:^+gibt b:^+give b:^+good b:^+got b:^+great
b:^+gruss b:^+guten b:^+hab b:^+haben b:^+hallo b:^+happy b:^+have b:^+he b:^+hello b:^+her b:^+herr b:^+herzlichen b:^+heute b:^+hey b:^+hi b:^+hier
b:^+hiermit b:^+hoeren b:^+hope b:^+how b:^+i b:^+ich b:^+if b:^+ihr b:^+ihre b:^+im b:^+in b:^+interested b:^+interesting b:^+is b:^+ist b:^+it b:^+ja
b:^+jetzt b:^+jo b:^+just b:^+kann b:^+kein b:^+keine b:^+kind b:^+kindly b:^+klingt b:^+koennen b:^+koennten b:^+kommen b:^+laesst b:^+lassen b:^+last
b:^+leider b:^+let b:^+letzte b:^+liebe b:^+lieber b:^+loeschen b:^+looks b:^+machen b:^+mail b:^+many b:^+maybe b:^+mein b:^+meine b:^+melden b:^+mich b:^+mir
b:^+mit b:^+momentan b:^+monday b:^+muss b:^+my b:^+nach b:^+nah b:^+nee b:^+nehmen b:^+nein b:^+neue b:^+never b:^+next b:^+nicht b:^+nie b:^+no b:^+nobody
b:^+noch b:^+not b:^+nothing b:^+now b:^+nummer b:^+nur b:^+off b:^+ohne b:^+ok b:^+on b:^+opt b:^+our b:^+passt b:^+pay b:^+please b:^+pls b:^+quit b:^+raus
b:^+regards b:^+remove b:^+reply b:^+ring b:^+rufen b:^+sagen b:^+schicken b:^+schluss b:^+see b:^+sehr b:^+send b:^+she b:^+show b:^+sie b:^+since
b:^+sincerely b:^+sind b:^+so b:^+solange b:^+solche b:^+sorry b:^+sounds b:^+spaeter b:^+speak b:^+stop b:^+streichen b:^+sure b:^+ta b:^+take b:^+talk
b:^+tell b:^+thank b:^+thanks b:^+that b:^+the b:^+there b:^+they b:^+this b:^+thursday b:^+too b:^+trotzdem b:^+try b:^+ueber b:^+und b:^+under b:^+uns
b:^+unser b:^+unsere b:^+unsubscribe b:^+unterlassen b:^+viele b:^+vielen b:^+vielleicht b:^+vor b:^+wann b:^+warum b:^+was b:^+we b:^+welche b:^+wenden
b:^+wenn b:^+wer b:^+what b:^+when b:^+where b:^+which b:^+who b:^+why b:^+wie b:^+will b:^+wir b:^+wird b:^+with b:^+wo b:^+woher b:^+would b:^+wozu b:^+wrong
b:^+yes b:^+you b:^+your b:^+yours b:^+zu b:^+zum b:^+zurzeit b:a+bit b:a+call b:a+company b:a+couple b:a+crm b:a+day b:a+demo b:a+different b:a+firm b:a+fit
b:a+free b:a+good b:a+look b:a+lot b:a+meeting b:a+month b:a+new b:a+no b:a+problem b:a+proposal b:a+quick b:a+quote b:a+school b:a+small b:a+software b:a+team
b:a+third b:a+tool b:a+week b:a+word b:a+year b:ab+$ b:ab+dem b:ab+jetzt b:ab+sofort b:aber+das b:aber+wir b:abmelden+$ b:abmelden+? b:about+it b:about+the
b:about+this b:about+to b:about+your b:absagen+$ b:access+to b:account+$ b:address+$ b:address+? b:address+from b:adresse+$ b:afraid+$ b:after+that b:after+the
b:again+$ b:again+after b:again+in b:agree+to b:ahead+$ b:ahead+and b:all+$ b:all+of b:all+our b:all+that b:all+the b:alles+gute b:alles+klar b:alone+$
b:already+$ b:am+besten b:am+dienstag b:am+donnerstag b:am+freitag b:am+mittwoch b:am+montag b:am+out b:am+wochenende b:an+$ b:an+answer b:an+den b:an+der
b:an+die b:an+diese b:an+hour b:an+meine b:an+offer b:an+unsere b:an+unseren b:and+a b:and+can b:and+confirm b:and+do b:and+don b:and+have b:and+he b:and+i
b:and+it b:and+my b:and+no b:and+that b:and+the b:and+there b:and+they b:and+we b:and+will b:and+would b:and+your b:anders+aus b:angebot+$ b:angebot+fuer
b:angebot+nicht b:angeschrieben+werden b:annual+leave b:any+chance b:any+further b:any+more b:any+time b:anymore+$ b:anything+$ b:anything+else b:anything+new
b:anything+to b:anything+with b:anyway+$ b:app+$ b:appreciate+the b:april+$ b:are+in b:are+not b:are+you b:are+your b:art+$ b:as+a b:as+i b:as+it b:as+to
b:as+well b:as+you b:ask+for b:ask+me b:asking+$ b:at+10 b:at+2 b:at+3 b:at+a b:at+all b:at+it b:at+my b:at+our b:at+present b:at+that b:at+the b:at+this
b:at+your b:auch+auf b:auch+keine b:auch+mit b:auch+nicht b:auch+ohne b:auf+$ b:auf+dem b:auf+den b:auf+der b:auf+die b:auf+ihre b:auf+mich b:auf+mir b:auf+uns
b:august+$ b:aus+$ b:aus+? b:aus+dem b:aus+der b:aus+ihrem b:aus+ihrer b:ausprobieren+$ b:austragen+$ b:autumn+$ b:away+$ b:back+$ b:back+at b:back+in b:back+on
b:back+to b:be+a b:be+at b:be+glad b:be+going b:be+in b:be+our b:be+taking b:be+the b:bedarf+$ b:been+with b:before+i b:before+the b:before+we b:bei+der
b:bei+einer b:bei+euch b:bei+ihnen b:bei+mir b:bei+uns b:bei+unserem b:bekommen+$ b:bekommen+wir b:best+$ b:best+regards b:best+wishes b:beste+gruesse
b:bestellen+$ b:besten+dank b:besten+gruessen b:bin+ab b:bin+am b:bin+bis b:bin+da b:bin+ich b:bin+nicht b:bin+nur b:bis+dahin b:bis+zum b:bitte+$ b:bitte+an
b:bitte+auch b:bitte+aus b:bitte+den b:bitte+die b:bitte+entfernen b:bitte+im b:bitte+keine b:bitte+kontaktieren b:bitte+loeschen b:bitte+melden b:bitte+nehmen
b:bitte+nicht b:bitte+rufen b:bitte+schicken b:bitte+schreiben b:bitte+sehen b:bitte+senden b:bitte+sie b:bitte+um b:bitte+wenden b:bitten+um b:brauche+ich
b:brauchen+sie b:brauchen+wir b:budget+$ b:budget+for b:buero+$ b:but+i b:but+it b:but+no b:but+the b:but+we b:by+a b:by+hand b:by+our b:by+phone b:by+the
b:call+$ b:call+me b:call+on b:call+the b:can+do b:can+i b:can+it b:can+t b:can+we b:can+you b:care+of b:change+$ b:check+back b:cheers+$ b:closed+for b:com+$
b:come+back b:company+$ b:company+and b:consent+to b:consider+this b:contact+me b:contact+us b:contacting+me b:contract+$ b:contract+with b:could+be b:could+we
b:could+you b:couldn+t b:crm+$ b:currently+on b:d+be b:d+have b:d+like b:d+love b:d+need b:d+rather b:d+want b:da+$ b:da+auch b:da+bin b:da+hab b:da+ist
b:da+kann b:da+muesste b:da+nicht b:da+sind b:dabei+$ b:dafuer+haben b:dafuer+ist b:damen+und b:damit+$ b:danach+gern b:dank+$ b:dank+aber b:dank+fuer b:danke+$
b:danke+aber b:danke+der b:danke+fuer b:danke+ihnen b:danke+und b:darf+ich b:das+$ b:das+? b:das+angebot b:das+auch b:das+bei b:das+budget b:das+fuer b:das+geld
b:das+hat b:das+in b:das+ist b:das+laeuft b:das+macht b:das+mal b:das+mit b:das+muss b:das+nicht b:das+nichts b:das+projekt b:das+thema b:das+waere b:das+wird
b:dass+das b:dass+die b:dass+ich b:dass+sie b:dass+wir b:data+$ b:data+and b:daten+$ b:daten+zu b:davon+$ b:day+$ b:days+$ b:dazu+$ b:de+$ b:deal+with b:dear+mr
b:dear+ms b:dear+sir b:decided+to b:decline+$ b:delete+it b:delete+me b:delete+my b:dem+handy b:dem+verteiler b:dem+was b:demo+$ b:den+einkauf b:den+kopf
b:den+termin b:den+vertrag b:der+firma b:der+inhaber b:der+liste b:der+macht b:der+messe b:der+nachfrage b:der+preis b:der+richtige b:der+termin b:der+vorstand
b:desk+$ b:details+$ b:did+you b:didn+t b:die+adresse b:die+buchhaltung b:die+daten b:die+einfuehrung b:die+einrichtung b:die+entscheidung
b:die+geschaeftsleitung b:die+it b:die+kollegen b:die+muehe b:die+neue b:die+sache b:die+software b:die+umstellung b:die+unterlagen b:die+zeit b:die+zentrale
b:die+zusendung b:dienstag+um b:diese+adresse b:dieses+jahr b:do+$ b:do+i b:do+it b:do+not b:do+send b:do+the b:do+we b:do+you b:doch+nicht b:does+it
b:does+that b:does+the b:does+your b:doesn+t b:don+t b:done+$ b:down+$ b:dringenden+faellen b:drop+me b:durch+den b:e+mail b:e+mails b:ehrlich+gesagt b:ein+$
b:ein+angebot b:ein+neues b:eine+eigene b:eine+mail b:eine+zusammenarbeit b:einen+anderen b:einen+vorschlag b:einladung+fuer b:else+$ b:email+$ b:email+address
b:email+me b:emails+$ b:end+$ b:end+? b:end+of b:enough+$ b:entfernen+sie b:entschieden+$ b:erfolg+$ b:erhalten+$ b:erreichbar+$ b:erst+ab b:erst+die b:erst+im
b:erst+mal b:erzaehlen+sie b:es+$ b:es+auch b:es+bei b:es+eine b:es+mir b:es+nicht b:euro+im b:exactly+what b:example+$ b:falsche+nummer b:feel+free b:finde+ich
b:fine+$ b:firm+$ b:first+$ b:fit+$ b:follow+up b:for+$ b:for+a b:for+all b:for+an b:for+another b:for+anything b:for+asking b:for+it b:for+me b:for+my
b:for+now b:for+our b:for+that b:for+the b:for+thinking b:for+this b:for+two b:for+urgent b:for+us b:for+you b:for+your b:forward+$ b:frage+$ b:fragen+sie
b:frau+dr b:free+to b:frei+$ b:freundliche+gruesse b:freundlichen+gruessen b:friday+$ b:friday+at b:from+all b:from+me b:from+my b:from+our b:from+the b:from+us
b:from+you b:from+your b:front+desk b:fuer+das b:fuer+den b:fuer+die b:fuer+dieses b:fuer+ein b:fuer+eine b:fuer+einen b:fuer+ihr b:fuer+ihre b:fuer+mich
b:fuer+sie b:fuer+so b:fuer+uns b:fuer+unser b:fuer+unsere b:further+$ b:further+emails b:future+$ b:gar+nicht b:gar+nichts b:gdpr+i b:gebunden+$
b:geehrte+damen b:geehrte+frau b:geehrter+herr b:geht+es b:geht+s b:gelesen+$ b:gemacht+$ b:gemaess+art b:gern+$ b:gern+wieder b:gerne+$ b:gerne+an b:gerne+mehr
b:geschlossen+$ b:get+a b:get+back b:get+in b:get+my b:get+the b:geworden+$ b:gibt+es b:gibt+s b:give+it b:give+me b:give+you b:glad+to b:go+ahead b:go+on
b:go+through b:going+to b:good+$ b:good+luck b:good+to b:got+a b:got+it b:got+my b:got+the b:gruesse+$ b:gruesse+aus b:gruesse+vom b:gruessen+$ b:gruss+$
b:gut+$ b:gut+und b:gute+$ b:guten+morgen b:guten+tag b:hab+ich b:hab+s b:habe+ich b:habe+ihre b:habe+mich b:haben+$ b:haben+das b:haben+den b:haben+kein
b:haben+keine b:haben+keinen b:haben+schon b:haben+sich b:haben+sie b:haben+uns b:haben+wir b:habt+ihr b:had+a b:had+to b:haette+gern b:haette+ich b:haetten+sie
b:halben+jahr b:hallo+frau b:hallo+herr b:happy+to b:happy+with b:has+been b:has+to b:hat+bei b:hat+das b:hat+mir b:hat+sich b:hat+uns b:haus+$ b:have+$
b:have+a b:have+any b:have+been b:have+no b:have+that b:have+the b:have+to b:have+you b:he+s b:head+of b:hear+from b:heard+of b:hello+i b:hello+mr b:her+$
b:here+$ b:herr+dr b:herren+$ b:herzliche+gruesse b:herzlichen+dank b:hi+i b:hi+there b:hier+ist b:hier+nicht b:him+$ b:hoeren+sie b:hope+you b:how+about
b:how+do b:how+does b:how+long b:how+many b:how+you b:i+am b:i+can b:i+could b:i+d b:i+did b:i+didn b:i+do b:i+don b:i+find b:i+get b:i+had b:i+have b:i+hope
b:i+know b:i+like b:i+ll b:i+m b:i+need b:i+never b:i+only b:i+read b:i+request b:i+said b:i+sign b:i+stop b:i+think b:i+ve b:i+want b:i+was b:i+will b:i+would
b:ich+$ b:ich+bin b:ich+bitte b:ich+da b:ich+darf b:ich+das b:ich+den b:ich+die b:ich+erst b:ich+finde b:ich+fuer b:ich+gern b:ich+hab b:ich+habe b:ich+haette
b:ich+hatte b:ich+ihnen b:ich+im b:ich+kann b:ich+keine b:ich+keinen b:ich+leite b:ich+melde b:ich+mich b:ich+mir b:ich+moechte b:ich+muss b:ich+nicht
b:ich+nichts b:ich+nur b:ich+sie b:ich+verlange b:ich+weiss b:ich+widerspreche b:ich+will b:ich+wuerde b:if+i b:if+it b:if+we b:if+you b:ihnen+$ b:ihnen+eine
b:ihnen+fuer b:ihr+angebot b:ihr+schreiben b:ihr+verstaendnis b:ihre+anfrage b:ihre+e b:ihre+firma b:ihre+loesung b:ihre+mail b:ihre+mails b:ihre+nachricht
b:ihre+unterlagen b:ihrem+angebot b:ihrem+system b:ihrem+verteiler b:im+buero b:im+fruehjahr b:im+haus b:im+herbst b:im+januar b:im+juli b:im+mai b:im+moment
b:im+monat b:im+september b:im+urlaub b:immer+noch b:in+$ b:in+a b:in+april b:in+den b:in+der b:in+die b:in+diesem b:in+drei b:in+dringenden b:in+ein b:in+einem
b:in+elternzeit b:in+for b:in+house b:in+ihrem b:in+ihrer b:in+june b:in+march b:in+may b:in+my b:in+our b:in+ruhe b:in+september b:in+the b:in+this b:in+touch
b:in+unserem b:in+unserer b:in+writing b:in+your b:inbox+$ b:info+$ b:informationen+$ b:instead+? b:interesse+$ b:interesse+an b:interessiert+$ b:interest+in
b:interested+$ b:interested+in b:is+$ b:is+a b:is+an b:is+closed b:is+fine b:is+good b:is+in b:is+it b:is+no b:is+not b:is+off b:is+on b:is+our b:is+that
b:is+the b:is+there b:is+this b:is+your b:isn+t b:ist+$ b:ist+? b:ist+bei b:ist+da b:ist+das b:ist+der b:ist+die b:ist+ein b:ist+eine b:ist+es b:ist+frau
b:ist+fuer b:ist+herr b:ist+im b:ist+in b:ist+mein b:ist+mir b:ist+nicht b:ist+uns b:ist+vom b:it+$ b:it+? b:it+a b:it+and b:it+at b:it+cost b:it+for b:it+from
b:it+has b:it+in b:it+is b:it+isn b:it+out b:it+over b:it+s b:it+to b:it+up b:it+was b:it+with b:it+works b:it+would b:ja+bitte b:ja+das b:jahr+$
b:januar+wieder b:january+$ b:jetzt+$ b:jetzt+nicht b:june+$ b:kann+$ b:kann+ich b:kann+man b:kein+bedarf b:kein+interesse b:kein+thema b:keine+mails
b:keine+sms b:keine+weiteren b:keine+werbung b:keine+zeit b:keinen+bedarf b:kind+of b:kind+regards b:klar+$ b:know+$ b:know+you b:koennen+$ b:koennen+sie
b:koennen+wir b:koennten+sie b:kommen+sie b:kommen+wir b:kommt+fuer b:kontaktaufnahme+$ b:kontaktieren+sie b:kuemmert+sich b:kuendigen+? b:laesst+sich
b:lass+uns b:lassen+$ b:lassen+sie b:last+week b:last+year b:later+in b:learn+more b:leave+$ b:leave+and b:leave+it b:leave+me b:left+the b:leider+nicht
b:lese+ich b:let+me b:let+s b:liebe+frau b:liebe+gruesse b:lieber+herr b:liegt+bei b:like+a b:like+ours b:like+that b:like+the b:like+to b:line+$ b:link+$
b:list+$ b:list+of b:list+please b:liste+$ b:ll+be b:ll+get b:ll+have b:ll+pass b:loeschen+$ b:loeschen+sie b:loeschen+und b:loeschung+$ b:lohnt+sich b:lol+$
b:look+after b:look+at b:looking+for b:looks+after b:lot+of b:love+to b:m+a b:m+afraid b:m+going b:m+in b:m+not b:m+on b:m+only b:m+out b:m+the b:machen+$
b:machen+? b:machen+das b:machen+sie b:machen+wir b:macht+bei b:macht+das b:mai+wieder b:mail+$ b:mail+adresse b:mail+wird b:mailing+list b:mails+$ b:mails+mehr
b:make+it b:mal+$ b:mal+was b:man+da b:man+die b:man+sich b:many+thanks b:march+$ b:marketing+$ b:mate+$ b:maternity+leave b:may+$ b:may+be b:me+$ b:me+? b:me+a
b:me+again b:me+and b:me+anymore b:me+at b:me+from b:me+how b:me+in b:me+know b:me+more b:me+off b:me+on b:me+out b:me+the b:me+to b:me+up b:me+what b:me+with
b:me+your b:meeting+$ b:mehr+$ b:mehr+an b:mehr+davon b:mehr+dazu b:mehr+infos b:mehr+von b:mehr+zu b:mein+kollege b:meine+adresse b:meine+daten b:meine+frau
b:meine+kollegin b:meine+nummer b:meiner+daten b:melde+mich b:melden+$ b:melden+sie b:message+$ b:messages+$ b:mich+$ b:mich+auf b:mich+aus b:mich+bitte
b:mich+nicht b:mich+nie b:mich+zu b:middle+of b:mir+$ b:mir+bitte b:mir+das b:mir+den b:mir+die b:mir+einen b:mir+gerne b:mir+gut b:mir+nicht b:mir+zu b:mit+$
b:mit+besten b:mit+dem b:mit+den b:mit+der b:mit+einem b:mit+freundlichen b:mit+ihnen b:mit+meiner b:mit+uns b:mit+unserem b:mit+unserer b:mitten+in
b:moechte+keine b:moechten+das b:moechten+wir b:moeglich+? b:monday+$ b:monday+at b:montag+um b:month+$ b:month+and b:months+$ b:more+$ b:more+about
b:more+messages b:more+than b:moved+to b:much+$ b:much+for b:muessen+wir b:muesste+ich b:muss+ich b:muss+man b:my+address b:my+boss b:my+brother b:my+business
b:my+colleague b:my+data b:my+desk b:my+details b:my+email b:my+husband b:my+inbox b:my+name b:my+number b:my+own b:my+personal b:my+return b:my+team b:nach+art
b:nach+dem b:nach+den b:nach+der b:nachricht+$ b:naechste+woche b:naechstes+jahr b:name+$ b:need+$ b:need+a b:need+for b:need+to b:nehme+ich b:nehmen+$
b:nehmen+sie b:nehmen+wir b:nehmt+mich b:nein+$ b:nein+danke b:never+heard b:never+signed b:new+$ b:new+system b:new+year b:next+spring b:next+week b:next+year
b:nicht+$ b:nicht+an b:nicht+da b:nicht+die b:nicht+ich b:nicht+im b:nicht+in b:nicht+interessiert b:nicht+mehr b:nicht+und b:nicht+vor b:nicht+weiter
b:nicht+weiterverfolgen b:nicht+wir b:nicht+zu b:nichts+$ b:nichts+fuer b:nichts+mehr b:nie+wieder b:nix+mehr b:no+$ b:no+and b:no+further b:no+idea
b:no+interest b:no+longer b:no+more b:no+need b:no+one b:no+thank b:no+thanks b:nobody+here b:noch+$ b:noch+? b:noch+bis b:noch+ein b:noch+einmal b:noch+etwas
b:noch+in b:noch+mal b:none+of b:not+a b:not+be b:not+contact b:not+for b:not+going b:not+in b:not+interested b:not+me b:not+my b:not+sure b:not+the b:not+to
b:now+$ b:number+$ b:nummer+$ b:nummer+bitte b:nummer+loeschen b:nur+die b:nur+noch b:nutzung+meiner b:october+$ b:oder+nur b:of+a b:of+it b:of+my b:of+our
b:of+that b:of+the b:of+these b:of+this b:of+us b:of+you b:of+your b:off+$ b:off+the b:off+this b:off+your b:offer+$ b:offer+for b:office+$ b:office+is
b:office+until b:on+$ b:on+a b:on+annual b:on+friday b:on+it b:on+leave b:on+me b:on+monday b:on+my b:on+our b:on+site b:on+that b:on+the b:on+this
b:on+thursday b:on+top b:on+tuesday b:on+wednesday b:on+your b:once+the b:one+$ b:one+for b:one+more b:one+of b:only+the b:opt+out b:or+is b:or+only
b:our+agency b:our+budget b:our+cfo b:our+company b:our+current b:our+customers b:our+data b:our+existing b:our+head b:our+it b:our+new b:our+office b:our+own
b:our+side b:our+site b:our+size b:out+$ b:out+of b:outlook+? b:over+$ b:over+the b:pass+on b:passt+$ b:passt+mir b:per+mail b:per+user b:person+$
b:personal+data b:phone+$ b:please+$ b:please+call b:please+contact b:please+delete b:please+direct b:please+do b:please+don b:please+remove b:please+send
b:please+stop b:please+take b:please+update b:please+write b:pls+$ b:price+$ b:problem+$ b:product+$ b:project+$ b:put+me b:put+together b:quote+for b:raus+$
b:raus+aus b:re+a b:re+going b:re+in b:re+not b:reaching+out b:read+it b:read+your b:records+$ b:records+and b:regards+$ b:remove+it b:remove+me b:remove+the
b:reply+i b:return+on b:richten+sie b:right+now b:ring+me b:rufen+sie b:ruhe+$ b:s+$ b:s+a b:s+just b:s+no b:s+not b:s+on b:s+talk b:s+the b:s+too b:s+your
b:sagen+wir b:same+time b:say+yes b:schicken+$ b:schicken+? b:schicken+sie b:schoene+gruesse b:schoenen+tag b:schon+$ b:schon+ein b:schreiben+$ b:schreiben+sie
b:see+how b:see+it b:see+the b:see+what b:see+you b:sehen+keinen b:sehen+sie b:sehen+wir b:sehr+geehrte b:sehr+geehrter b:sein+$ b:sein+? b:seit+jahren
b:send+an b:send+it b:send+me b:send+the b:senden+sie b:september+$ b:set+up b:setzen+sie b:she+s b:show+me b:sich+an b:sich+bei b:sich+bitte b:sich+das
b:sich+die b:sich+gern b:sich+mit b:side+$ b:sie+$ b:sie+? b:sie+am b:sie+an b:sie+auch b:sie+auf b:sie+bei b:sie+bitte b:sie+da b:sie+das b:sie+den b:sie+die
b:sie+doch b:sie+es b:sie+gerne b:sie+haben b:sie+im b:sie+in b:sie+ist b:sie+koennen b:sie+meine b:sie+mich b:sie+mir b:sie+mit b:sie+nicht b:sie+schreiben
b:sie+sich b:sie+uns b:sie+unsere b:sie+von b:sie+zu b:sign+up b:signed+up b:since+the b:sincerely+$ b:sind+die b:sind+ein b:sind+eine b:sind+nicht b:sind+sie
b:sind+wir b:size+$ b:so+$ b:so+a b:so+eine b:so+etwas b:so+i b:so+please b:so+that b:so+there b:so+viel b:so+was b:so+we b:software+$ b:software+ist b:soll+das
b:soll+ich b:someone+else b:something+in b:something+we b:sorry+$ b:sort+of b:sounds+like b:sowas+$ b:spam+$ b:speak+to b:sperren+$ b:sprechen+sie b:spring+$
b:stellen+sie b:stop+$ b:stop+by b:stop+sending b:stop+the b:streichen+sie b:stunden+$ b:summer+$ b:supplier+$ b:system+$ b:system+auch b:t+$ b:t+a b:t+ask
b:t+be b:t+call b:t+find b:t+get b:t+have b:t+know b:t+need b:t+say b:t+see b:t+send b:t+sign b:t+something b:t+stop b:t+take b:t+think b:t+want b:t+write
b:ta+$ b:tag+frau b:tag+herr b:tag+ich b:tag+wir b:take+a b:take+care b:take+it b:take+me b:take+my b:take+on b:take+the b:take+this b:take+us b:talk+$
b:talk+to b:team+$ b:team+is b:team+of b:tell+me b:termin+am b:testen+$ b:teuer+$ b:text+me b:thank+you b:thanks+$ b:thanks+but b:thanks+for b:that+$ b:that+and
b:that+for b:that+i b:that+is b:that+s b:that+the b:that+we b:that+you b:the+answer b:the+autumn b:the+best b:the+board b:the+budget b:the+business
b:the+company b:the+contract b:the+data b:the+day b:the+demo b:the+details b:the+difference b:the+emails b:the+end b:the+first b:the+free b:the+idea b:the+last
b:the+list b:the+middle b:the+moment b:the+month b:the+new b:the+next b:the+number b:the+offer b:the+office b:the+old b:the+onboarding b:the+one b:the+only
b:the+partners b:the+person b:the+phone b:the+pilot b:the+price b:the+quote b:the+same b:the+second b:the+shop b:the+summer b:the+team b:the+time b:the+trial
b:the+uk b:the+way b:the+whole b:the+wrong b:the+year b:them+$ b:thema+ist b:then+$ b:then+i b:there+$ b:there+a b:there+is b:there+s b:they+re b:thing+$
b:think+about b:thinking+of b:this+$ b:this+? b:this+address b:this+could b:this+email b:this+for b:this+is b:this+isn b:this+list b:this+mailbox b:this+number
b:this+one b:this+phone b:this+to b:this+until b:this+up b:this+week b:this+would b:this+year b:though+$ b:through+$ b:through+our b:thx+$ b:time+$ b:time+?
b:time+to b:to+a b:to+anything b:to+be b:to+cancel b:to+discuss b:to+do b:to+email b:to+get b:to+give b:to+go b:to+have b:to+hear b:to+it b:to+know b:to+learn
b:to+leave b:to+look b:to+make b:to+me b:to+move b:to+my b:to+next b:to+our b:to+proceed b:to+receive b:to+run b:to+say b:to+see b:to+send b:to+sign b:to+stop
b:to+take b:to+talk b:to+the b:to+this b:to+try b:to+us b:to+use b:to+you b:today+$ b:tomorrow+$ b:tomorrow+s b:too+$ b:too+expensive b:too+much b:tool+$
b:tragen+sie b:trial+$ b:trotzdem+$ b:try+again b:try+it b:try+me b:tuesday+$ b:tuesday+at b:tun+? b:two+of b:two+people b:ueber+den b:ueber+die b:ueber+ihre
b:uhr+$ b:uhr+? b:uhr+bei b:uhr+passt b:um+10 b:um+11 b:um+14 b:um+9 b:um+die b:um+eine b:um+loeschung b:und+ab b:und+auch b:und+bin b:und+bitte b:und+das
b:und+der b:und+die b:und+habe b:und+herren b:und+ich b:und+ihr b:und+kann b:und+keine b:und+moechte b:und+moechten b:und+sehen b:und+sind b:under+the b:uns+$
b:uns+? b:uns+am b:uns+auf b:uns+aus b:uns+bitte b:uns+das b:uns+den b:uns+der b:uns+die b:uns+ein b:uns+einen b:uns+erst b:uns+fehlt b:uns+fuer b:uns+im
b:uns+in b:uns+nicht b:uns+zu b:unser+buero b:unser+haus b:unsere+daten b:unsubscribe+me b:unterlagen+$ b:unterlassen+sie b:unterschreiben+$ b:until+the b:up+$
b:up+? b:up+again b:up+for b:up+in b:up+on b:up+the b:up+to b:up+with b:urlaub+$ b:us+$ b:us+? b:us+a b:us+again b:us+and b:us+in b:us+out b:us+to b:us+up
b:use+$ b:use+a b:use+for b:use+it b:ve+asked b:ve+been b:ve+decided b:ve+got b:ve+had b:ve+no b:version+? b:verstaendnis+$ b:verteiler+$ b:vertrag+$ b:viel+$
b:viel+erfolg b:viel+geld b:viele+gruesse b:vielen+dank b:vielleicht+$ b:von+der b:von+einer b:von+ihnen b:von+mir b:von+uns b:von+weiteren b:von+werbung
b:vor+$ b:vor+allem b:vor+dem b:vor+der b:vorschlag+$ b:waere+es b:waere+fuer b:want+a b:want+it b:want+to b:was+brauchen b:was+genau b:was+ist b:was+kostet
b:was+passiert b:was+wir b:we+already b:we+are b:we+can b:we+could b:we+d b:we+do b:we+don b:we+get b:we+had b:we+have b:we+ll b:we+need b:we+re b:we+use
b:we+ve b:we+want b:we+went b:we+were b:we+will b:we+won b:we+would b:week+$ b:week+? b:week+and b:weg+$ b:weiter+$ b:weiter+? b:weitergeleitet+$
b:weiterverfolgen+$ b:well+$ b:wenden+sie b:wenn+die b:wenn+ich b:wenn+sie b:wenn+wir b:wer+soll b:werbung+$ b:werden+$ b:werden+die b:werden+wir b:wert+$
b:what+a b:what+does b:what+happens b:what+i b:what+is b:what+it b:what+s b:what+we b:what+would b:what+you b:when+i b:when+the b:when+you b:which+is b:who+is
b:wie+geht b:wie+lange b:wie+oft b:wie+viele b:wieder+$ b:wieder+auf b:wieder+erreichbar b:wieder+fuer b:wieder+raus b:will+be b:will+das b:will+ich b:will+not
b:wir+$ b:wir+an b:wir+arbeiten b:wir+auf b:wir+bitten b:wir+das b:wir+den b:wir+die b:wir+haben b:wir+ihnen b:wir+in b:wir+keine b:wir+kommen b:wir+lassen
b:wir+machen b:wir+moechten b:wir+muessen b:wir+nehmen b:wir+nicht b:wir+nutzen b:wir+schon b:wir+sehen b:wir+sind b:wir+uns b:wir+von b:wir+waeren b:wir+wieder
b:wir+wollen b:wir+wuenschen b:wir+wuerden b:wird+? b:wird+das b:wird+es b:wird+nicht b:wird+nichts b:wish+to b:with+a b:with+another b:with+it b:with+me
b:with+my b:with+no b:with+our b:with+that b:with+the b:with+this b:with+us b:with+you b:with+your b:without+the b:wochenende+$ b:woher+haben b:won+t b:work+$
b:work+with b:works+$ b:works+for b:would+be b:would+have b:would+i b:would+it b:would+like b:would+need b:would+take b:would+the b:would+you b:wouldn+t
b:write+again b:write+to b:writing+$ b:writing+to b:wrong+number b:wrong+person b:wuerde+ich b:wuerde+uns b:wuerden+gerne b:wuerden+wir b:year+$ b:year+so
b:years+$ b:years+and b:yes+$ b:yes+please b:you+$ b:you+? b:you+a b:you+and b:you+are b:you+at b:you+be b:you+can b:you+could b:you+d b:you+do b:you+for
b:you+get b:you+got b:you+had b:you+have b:you+hold b:you+kindly b:you+know b:you+ll b:you+may b:you+need b:you+offer b:you+please b:you+put b:you+re b:you+send
b:you+should b:you+tell b:you+that b:you+to b:you+ve b:you+want b:you+write b:your+company b:your+database b:your+email b:your+emails b:your+list b:your+mail
b:your+mailing b:your+message b:your+offer b:your+patience b:your+product b:your+proposal b:your+quote b:your+records b:your+services b:your+system b:your+tool
b:your+website b:yours+$ b:zeit+$ b:zeit+? b:zeit+fuer b:zentrale+in b:zu+$ b:zu+schreiben b:zu+teuer b:zu+tun b:zu+uns b:zu+viel b:zu+werbezwecken
b:zufrieden+$ b:zukommen+$ b:zurueck+$ b:zustaendig+$ c:again c:anger c:ask c:away c:busy c:contact c:decider c:deny c:effort c:end c:fits c:forever c:has
c:later c:like c:meet c:more c:much c:need c:past c:permit c:postpone c:price c:promote c:refer c:refuse c:rival c:small c:thanks c:time c:trust c:works
g:07700+$ g:1+$ g:10+$ g:10+? g:12+$ g:14+$ g:2+$ g:20+$ g:24+$ g:3+$ g:30+$ g:5+$ g:7+$ g:8+$ g:9+$ g:^+$ g:^+10 g:^+11 g:^+15 g:^+? g:^+a g:^+ab g:^+aber
g:^+about g:^+adresse g:^+after g:^+again g:^+all g:^+already g:^+am g:^+an g:^+and g:^+angebot g:^+antwort g:^+appreciate g:^+arbeiten g:^+are g:^+at g:^+auch
g:^+aus g:^+back g:^+bei g:^+besten g:^+bin g:^+bis g:^+bitte g:^+bitten g:^+board g:^+brauche g:^+brauchen g:^+budget g:^+business g:^+but g:^+by g:^+call
g:^+can g:^+chance g:^+colleague g:^+contact g:^+could g:^+d g:^+da g:^+dahin g:^+dank g:^+danke g:^+darf g:^+das g:^+dass g:^+delete g:^+dem g:^+demo g:^+den
g:^+der g:^+dich g:^+did g:^+die g:^+dir g:^+direct g:^+do g:^+does g:^+don g:^+dr g:^+dringenden g:^+dsgvo g:^+du g:^+e g:^+ein g:^+eine g:^+email
g:^+entfernen g:^+entscheidet g:^+es g:^+fehlt g:^+finde g:^+for g:^+frau g:^+freundlichen g:^+from g:^+fuer g:^+gave g:^+geehrte g:^+geehrter g:^+geht
g:^+genau g:^+gern g:^+gerne g:^+get g:^+good g:^+got g:^+grad g:^+gruesse g:^+gut g:^+gute g:^+hab g:^+habe g:^+haben g:^+had g:^+haette g:^+haetten
g:^+happens g:^+has g:^+hat g:^+hatten g:^+have g:^+herr g:^+heute g:^+hier g:^+hope g:^+i g:^+ich g:^+ihnen g:^+ihr g:^+ihre g:^+im g:^+in g:^+interesse
g:^+interested g:^+is g:^+isn g:^+ist g:^+it g:^+jahr g:^+just g:^+kann g:^+kein g:^+keine g:^+kind g:^+klar g:^+klingt g:^+koennen g:^+kollege g:^+kommen
g:^+kommt g:^+kostet g:^+laeuft g:^+lange g:^+lassen g:^+leite g:^+let g:^+liegt g:^+like g:^+ll g:^+loeschen g:^+long g:^+luck g:^+m g:^+machen g:^+macht
g:^+mail g:^+mails g:^+mal g:^+man g:^+many g:^+me g:^+mehr g:^+meine g:^+melden g:^+mich g:^+mir g:^+mit g:^+moechte g:^+moechten g:^+moment g:^+more
g:^+morgen g:^+mr g:^+ms g:^+much g:^+muessen g:^+muesste g:^+muss g:^+my g:^+nach g:^+nachricht g:^+need g:^+nehme g:^+nehmen g:^+nein g:^+neue g:^+never
g:^+nicht g:^+no g:^+noch g:^+not g:^+number g:^+nummer g:^+nutzen g:^+of g:^+office g:^+oft g:^+on g:^+one g:^+only g:^+our g:^+out g:^+passiert g:^+passt
g:^+per g:^+person g:^+please g:^+product g:^+put g:^+re g:^+read g:^+regards g:^+reicht g:^+remove g:^+reply g:^+right g:^+rufen g:^+s g:^+schicken g:^+schon
g:^+schreiben g:^+sehe g:^+sehen g:^+send g:^+senden g:^+share g:^+sich g:^+sie g:^+sind g:^+sir g:^+so g:^+soll g:^+stellen g:^+stop g:^+sure g:^+t g:^+tag
g:^+take g:^+team g:^+termin g:^+thank g:^+thanks g:^+that g:^+the g:^+thema g:^+then g:^+there g:^+this g:^+time g:^+timing g:^+to g:^+tom g:^+u g:^+um g:^+und
g:^+uns g:^+unsere g:^+unsubscribe g:^+unterlagen g:^+unterscheidet g:^+us g:^+use g:^+ve g:^+viel g:^+viele g:^+von g:^+waere g:^+want g:^+war g:^+was g:^+we
g:^+weiss g:^+werbung g:^+werden g:^+were g:^+what g:^+widerrufe g:^+widerspreche g:^+wieder g:^+will g:^+wir g:^+wird g:^+wishes g:^+with g:^+won g:^+works
g:^+would g:^+write g:^+wuenschen g:^+wuerde g:^+wuerden g:^+you g:^+your g:^+zeit g:a+$ g:a+? g:a+and g:a+at g:a+call g:a+for g:a+from g:a+i g:a+in g:a+like
g:a+not g:a+of g:a+on g:a+one g:a+person g:a+shop g:a+so g:a+system g:a+to g:a+tool g:a+we g:a+with g:ab+$ g:ab+bin g:ab+uhr g:ab+wieder g:aber+$ g:about+$
g:about+the g:address+$ g:adresse+$ g:after+$ g:again+$ g:again+the g:all+$ g:all+best g:alles+$ g:am+$ g:am+of g:am+um g:an+$ g:an+adresse g:an+for
g:anbieter+$ g:and+$ g:and+a g:and+are g:and+be g:and+can g:and+d g:and+don g:and+for g:and+has g:and+in g:and+is g:and+it g:and+like g:and+ll g:and+m g:and+me
g:and+not g:and+on g:and+one g:and+re g:and+s g:and+t g:and+that g:and+the g:and+to g:and+ve g:and+you g:andere+$ g:anders+$ g:angebot+fuer g:angeschrieben+$
g:another+$ g:answer+no g:any+$ g:any+? g:anything+$ g:anything+a g:are+$ g:are+and g:are+at g:are+by g:are+in g:are+with g:as+$ g:as+as g:as+is g:ask+again
g:at+$ g:at+? g:at+end g:at+moment g:at+pm g:auch+$ g:auf+$ g:auf+handy g:auf+liste g:auf+seite g:auf+und g:auf+zu g:aus+datenbank g:aus+liste g:aus+system
g:aus+verteiler g:back+$ g:back+me g:back+the g:back+you g:be+$ g:be+? g:be+for g:be+in g:be+the g:be+to g:been+for g:before+$ g:before+can g:bei+$ g:bei+?
g:bei+auch g:bei+auf g:bei+der g:bei+die g:bei+ein g:bei+im g:bei+in g:best+$ g:beste+$ g:besten+$ g:between+and g:bin+$ g:bin+die g:bin+im g:bin+nicht
g:bin+und g:bis+$ g:bitte+$ g:bitte+an g:bitte+der g:bitte+keine g:bitte+mehr g:bitte+mich g:bitte+sie g:bitte+und g:bitte+unsere g:bitte+weiteren
g:brauchen+nicht g:brauchen+von g:budget+$ g:budget+this g:business+$ g:but+re g:but+s g:by+$ g:call+$ g:can+$ g:can+be g:can+do g:can+find g:can+get g:can+it
g:can+make g:can+see g:can+stop g:can+take g:can+that g:can+the g:can+you g:cheers+$ g:come+to g:company+$ g:contact+$ g:contact+again g:could+a g:could+do
g:could+it g:d+$ g:d+a g:d+not g:d+the g:d+to g:da+$ g:da+ich g:da+mir g:da+sie g:da+wir g:dafuer+ich g:dafuer+wir g:dagegen+$ g:damen+herren g:damit+$
g:danach+$ g:dank+die g:dank+ihr g:dank+ihre g:danke+$ g:danke+die g:danke+fuer g:danke+ihre g:danke+nachfrage g:danke+wir g:dann+wir g:darueber+$ g:das+$
g:das+? g:das+alles g:das+an g:das+auch g:das+auf g:das+bei g:das+der g:das+die g:das+ein g:das+fuer g:das+genau g:das+ich g:das+in g:das+ist g:das+leider
g:das+mehr g:das+mich g:das+mir g:das+mit g:das+nicht g:das+nichts g:das+sich g:das+und g:das+uns g:das+wir g:das+zu g:dass+keine g:data+and g:daten+$ g:dear+$
g:dear+i g:dear+we g:delete+$ g:dem+$ g:dem+nicht g:dem+wir g:demo+$ g:den+$ g:den+am g:den+bitte g:den+um g:denn+? g:der+$ g:der+? g:der+am g:der+der
g:der+fuer g:der+hat g:der+im g:der+in g:der+ist g:der+meiner g:der+und g:der+zu g:did+get g:die+$ g:die+? g:die+auch g:die+auf g:die+aus g:die+bei g:die+der
g:die+des g:die+die g:die+fuer g:die+gebunden g:die+haben g:die+hat g:die+im g:die+in g:die+ist g:die+meiner g:die+nicht g:die+sind g:die+und g:die+unserer
g:die+von g:die+wuerde g:diese+$ g:do+$ g:do+? g:do+a g:do+contact g:do+get g:do+have g:do+know g:do+need g:do+the g:doch+$ g:don+call g:don+get g:don+have
g:don+know g:don+need g:don+see g:don+send g:don+stop g:don+think g:don+want g:don+write g:donnerstag+uhr g:down+a g:dr+$ g:durchwahl+$ g:e+$ g:e+adresse
g:ein+$ g:ein+? g:ein+das g:ein+fuer g:ein+mit g:ein+programm g:ein+system g:ein+und g:ein+von g:eine+$ g:eine+fuer g:eine+oder g:eine+und g:einen+$ g:einfach+$
g:einmal+$ g:email+$ g:end+the g:es+$ g:es+nicht g:etwas+$ g:euch+$ g:euro+$ g:euro+monat g:every+$ g:every+i g:feel+to g:fehlt+die g:five+$ g:for+$ g:for+?
g:for+and g:for+company g:for+email g:for+free g:for+i g:for+in g:for+it g:for+message g:for+of g:for+patience g:for+team g:for+time g:for+to g:for+we
g:for+year g:for+years g:frau+$ g:frau+das g:frau+die g:frau+ist g:frau+wir g:free+$ g:freundliche+$ g:freundlichen+$ g:from+$ g:from+? g:from+company
g:from+database g:from+list g:from+records g:from+system g:from+to g:fuer+$ g:fuer+angebot g:fuer+da g:fuer+ist g:fuer+jahr g:fuer+muehe g:fuer+nachricht
g:fuer+nicht g:further+$ g:further+from g:ganz+$ g:gar+$ g:gdpr+request g:geehrte+und g:geht+$ g:gemaess+$ g:gern+$ g:gerne+$ g:gerne+wir g:get+? g:get+of
g:get+to g:gibt+eine g:give+a g:go+$ g:go+the g:going+$ g:good+$ g:got+$ g:gruesse+$ g:gruss+$ g:gut+$ g:gute+$ g:guten+frau g:guten+herr g:guten+ich
g:guten+wir g:habe+mail g:habe+nie g:haben+$ g:haben+die g:haben+einen g:haben+erst g:haben+fuer g:haben+interesse g:haben+meine g:haben+schon g:hallo+danke
g:has+$ g:has+to g:have+for g:have+say g:have+the g:have+to g:he+the g:hello+$ g:hello+i g:hello+we g:her+is g:here+the g:herr+$ g:herr+bitte g:herr+das
g:herr+der g:herr+die g:herr+ich g:herr+ist g:herr+unsere g:herr+wir g:herrn+$ g:hi+$ g:hi+could g:hi+i g:hi+thanks g:hi+the g:hi+we g:hier+$ g:hiermit+ich
g:hoeren+auf g:how+i g:i+$ g:i+? g:i+a g:i+afraid g:i+asked g:i+away g:i+be g:i+been g:i+currently g:i+do g:i+get g:i+going g:i+got g:i+had g:i+have g:i+i
g:i+in g:i+it g:i+left g:i+like g:i+love g:i+my g:i+need g:i+never g:i+no g:i+not g:i+on g:i+only g:i+out g:i+rather g:i+read g:i+t g:i+that g:i+the g:i+this
g:i+to g:i+travelling g:i+up g:i+want g:i+you g:i+your g:ich+$ g:ich+? g:ich+ab g:ich+am g:ich+auf g:ich+aus g:ich+bis g:ich+da g:ich+das g:ich+dass g:ich+dem
g:ich+den g:ich+der g:ich+die g:ich+doch g:ich+eine g:ich+erst g:ich+es g:ich+fuer g:ich+gern g:ich+gerne g:ich+heute g:ich+hier g:ich+ihnen g:ich+ihr
g:ich+ihre g:ich+im g:ich+in g:ich+keine g:ich+mehr g:ich+meine g:ich+mich g:ich+mir g:ich+mit g:ich+nicht g:ich+nichts g:ich+noch g:ich+nur g:ich+s g:ich+sie
g:ich+ueber g:ich+um g:ich+vom g:ich+von g:if+can g:if+s g:ihnen+$ g:ihnen+? g:ihnen+dass g:ihr+$ g:ihr+nicht g:ihr+von g:ihre+$ g:ihre+an g:ihre+ist
g:ihre+mail g:ihre+mit g:ihrem+$ g:ihren+$ g:ihrer+$ g:im+$ g:im+? g:im+ist g:im+jahr g:im+noch g:im+quartal g:im+und g:im+wieder g:in+$ g:in+? g:in+and
g:in+bereich g:in+faellen g:in+for g:in+halben g:in+middle g:in+of g:in+so g:in+the g:in+und g:in+weeks g:in+with g:in+year g:interesse+$ g:into+$ g:is+$ g:is+a
g:is+and g:is+by g:is+data g:is+for g:is+from g:is+i g:is+on g:is+the g:is+to g:is+we g:is+what g:isn+something g:ist+$ g:ist+das g:ist+der g:ist+die g:ist+fuer
g:ist+ich g:ist+und g:ist+uns g:ist+wir g:ist+zu g:it+$ g:it+? g:it+a g:it+and g:it+i g:it+it g:it+me g:it+my g:it+not g:it+on g:it+our g:it+t g:it+the g:it+to
g:it+too g:it+us g:it+with g:it+your g:ja+$ g:januar+$ g:jetzt+$ g:just+$ g:just+the g:kann+das g:kann+die g:kann+nicht g:kein+$ g:kein+mehr g:kein+und
g:keine+$ g:keine+fuer g:keine+mails g:keine+mehr g:keinen+$ g:kind+$ g:know+you g:koennen+das g:koennen+mich g:koennen+mir g:koennen+uns g:kommen+doch
g:lange+die g:lassen+uns g:last+$ g:last+and g:last+i g:last+so g:later+the g:leider+$ g:leider+zu g:let+have g:let+know g:let+talk g:like+$ g:like+move
g:like+to g:list+$ g:ll+$ g:ll+at g:ll+in g:ll+to g:ll+you g:loeschen+die g:loeschen+mich g:loeschung+daten g:look+it g:look+the g:look+this g:looking+a g:m+$
g:m+a g:m+annual g:m+in g:m+it g:m+of g:m+on g:m+the g:m+to g:machen+mir g:machen+nicht g:macht+uns g:mail+$ g:mail+nicht g:mailing+$ g:mails+$ g:mal+$
g:many+for g:marketing+$ g:me+$ g:me+for g:me+in g:me+it g:me+my g:me+the g:me+this g:me+you g:me+your g:mehr+$ g:mehr+ihnen g:mehr+werden g:mein+hat g:mein+ist
g:mein+und g:meine+$ g:meine+? g:meiner+$ g:meiner+zu g:melden+sich g:mich+$ g:mich+aus g:mich+das g:mich+der g:mir+$ g:mir+die g:mir+mehr g:mit+$ g:mit+?
g:mit+auf g:mit+gruessen g:mit+gruss g:mit+und g:mit+wir g:mitten+der g:moechten+angebot g:moechten+nicht g:more+$ g:more+the g:morgen+uhr g:mr+$ g:mr+i
g:mr+thank g:mr+we g:mrs+$ g:ms+$ g:my+$ g:my+? g:my+address g:my+and g:my+are g:my+data g:my+for g:my+from g:my+has g:my+in g:my+is g:my+on g:my+partner g:my+s
g:my+to g:my+will g:nach+$ g:naechstes+$ g:need+$ g:nehmen+mich g:nehmen+uns g:never+$ g:never+a g:never+of g:new+$ g:new+year g:newsletter+$ g:next+$ g:next+?
g:nicht+$ g:nicht+? g:nicht+an g:nicht+angeschrieben g:nicht+bei g:nicht+buero g:nicht+danke g:nicht+das g:nicht+der g:nicht+ich g:nicht+und g:nicht+uns
g:nicht+wir g:nichts+$ g:nichts+uns g:nie+$ g:no+$ g:no+for g:no+here g:no+in g:no+me g:no+to g:no+you g:noch+$ g:noch+an g:nochmal+$ g:not+$ g:not+at g:not+in
g:not+it g:not+me g:not+the g:not+this g:not+to g:not+us g:not+we g:nothing+$ g:now+$ g:now+me g:number+$ g:nur+$ g:nur+die g:oder+? g:oder+ich g:oder+man
g:of+$ g:of+? g:of+and g:of+data g:of+i g:of+in g:of+is g:of+month g:of+office g:of+personal g:of+to g:of+we g:off+list g:office+closed g:ohne+$ g:on+$ g:on+?
g:on+and g:on+at g:on+is g:on+leave g:on+list g:on+number g:on+of g:on+one g:on+side g:on+the g:one+$ g:one+the g:opt+$ g:or+$ g:or+? g:or+it g:our+$ g:our+?
g:our+and g:our+are g:our+company g:our+director g:our+for g:our+from g:our+has g:our+i g:our+in g:our+is g:our+manager g:our+of g:our+office g:our+on
g:our+team g:our+to g:our+with g:our+would g:out+the g:over+$ g:own+$ g:pass+this g:passt+gut g:passt+zu g:pay+$ g:per+$ g:please+$ g:please+it g:please+me
g:please+more g:please+my g:please+not g:please+our g:please+out g:please+t g:please+the g:please+this g:please+to g:please+us g:please+your g:re+$ g:re+a
g:re+for g:re+in g:re+interested g:re+the g:re+to g:regards+$ g:reicht+$ g:remove+from g:right+$ g:rufen+mich g:ruhe+$ g:s+$ g:s+? g:s+a g:s+and g:s+for g:s+in
g:s+it g:s+my g:s+no g:s+on g:s+something g:s+the g:s+to g:s+up g:s+we g:same+? g:say+$ g:schicken+mir g:schon+$ g:sehr+$ g:sehr+damen g:sehr+frau g:sehr+herr
g:seit+jahren g:send+$ g:send+a g:send+over g:send+the g:send+to g:senden+mir g:senden+uns g:set+up g:she+the g:sich+$ g:sich+an g:sie+$ g:sie+? g:sie+adresse
g:sie+am g:sie+an g:sie+anfrage g:sie+auf g:sie+aus g:sie+bei g:sie+bitte g:sie+das g:sie+daten g:sie+den g:sie+die g:sie+doch g:sie+ein g:sie+eine g:sie+einen
g:sie+fuer g:sie+gern g:sie+gerne g:sie+im g:sie+in g:sie+keine g:sie+mal g:sie+mehr g:sie+meine g:sie+mich g:sie+mir g:sie+mit g:sie+nicht g:sie+noch
g:sie+sich g:sie+uns g:sie+von g:sign+up g:sind+$ g:sind+die g:sind+nicht g:six+$ g:so+$ g:so+as g:so+can g:so+s g:so+the g:so+wie g:sofort+$ g:software+$
g:some+$ g:stop+$ g:stop+me g:streichen+mich g:system+$ g:t+$ g:t+a g:t+again g:t+any g:t+anything g:t+at g:t+for g:t+going g:t+it g:t+me g:t+my g:t+on g:t+the
g:t+this g:t+to g:t+up g:t+us g:t+what g:t+you g:t+your g:tag+$ g:take+a g:take+of g:take+off g:team+$ g:tell+more g:text+$ g:than+can g:thank+$ g:thank+for
g:thanks+$ g:thanks+no g:thanks+the g:thanks+your g:that+$ g:that+a g:that+i g:that+it g:that+my g:that+of g:that+the g:that+us g:the+$ g:the+? g:the+about
g:the+and g:the+are g:the+at g:the+between g:the+but g:the+desk g:the+fee g:the+for g:the+has g:the+have g:the+i g:the+in g:the+is g:the+link g:the+list
g:the+manager g:the+of g:the+on g:the+one g:the+or g:the+out g:the+plan g:the+please g:the+s g:the+so g:the+team g:the+thing g:the+time g:the+to g:the+up
g:the+was g:the+we g:the+who g:the+with g:the+would g:the+year g:the+you g:thema+bei g:there+a g:there+no g:these+$ g:they+all g:this+$ g:this+? g:this+a
g:this+again g:this+an g:this+and g:this+is g:this+my g:this+of g:this+our g:this+out g:this+please g:this+t g:this+the g:this+with g:three+$ g:three+and
g:time+$ g:to+$ g:to+? g:to+a g:to+again g:to+and g:to+as g:to+at g:to+from g:to+how g:to+in g:to+it g:to+me g:to+more g:to+my g:to+new g:to+on g:to+one
g:to+our g:to+out g:to+that g:to+the g:to+this g:to+to g:to+up g:to+with g:to+you g:to+your g:too+$ g:too+for g:too+to g:try+in g:two+$ g:two+a
g:ueberzeugt+nicht g:uhr+$ g:uhr+? g:uhr+ich g:uhr+mir g:um+$ g:um+30 g:um+uhr g:und+$ g:und+ab g:und+auch g:und+das g:und+die g:und+es g:und+gruesse g:und+ist
g:und+keine g:und+keinen g:und+mich g:und+nicht g:und+sie g:und+um g:und+uns g:uns+$ g:uns+? g:uns+das g:uns+der g:uns+die g:uns+einen g:uns+entschieden
g:uns+ihrer g:uns+in g:uns+nicht g:uns+thema g:uns+und g:uns+zu g:unser+$ g:unser+ist g:unsere+ist g:unsere+sind g:unserem+$ g:unseren+herrn g:unserer+$
g:unsolicited+$ g:until+$ g:until+end g:until+new g:up+$ g:up+a g:up+me g:up+our g:up+the g:up+this g:us+$ g:us+the g:us+your g:use+$ g:use+for g:ve+$ g:ve+a
g:ve+all g:ve+it g:ve+my g:ve+our g:ve+the g:ve+to g:ve+your g:very+$ g:viel+$ g:vielen+$ g:vielen+aber g:vielen+fuer g:vom+bis g:von+$ g:von+? g:von+liste
g:wait+the g:wann+das g:wann+sie g:want+$ g:war+$ g:was+$ g:was+das g:was+ich g:was+sie g:we+$ g:we+a g:we+an g:we+at g:we+be g:we+been g:we+decided g:we+going
g:we+got g:we+had g:we+have g:we+in g:we+it g:we+just g:we+like g:we+need g:we+no g:we+not g:we+on g:we+our g:we+rather g:we+t g:we+the g:we+to g:we+use
g:we+with g:we+you g:weiter+$ g:weitere+$ g:weiteren+$ g:wenden+sich g:what+can g:what+do g:what+have g:what+i g:what+it g:what+need g:what+of g:what+the
g:what+this g:what+to g:what+you g:what+your g:where+i g:who+the g:who+you g:why+i g:wie+es g:wie+ich g:wie+ist g:wie+sie g:wie+wir g:wieder+$ g:wieder+?
g:wieder+mich g:wieder+sie g:will+back g:will+be g:will+nicht g:will+on g:wir+$ g:wir+? g:wir+am g:wir+an g:wir+auf g:wir+bei g:wir+bereits g:wir+da g:wir+das
g:wir+den g:wir+die g:wir+ein g:wir+eine g:wir+erst g:wir+es g:wir+fuer g:wir+gerade g:wir+gerne g:wir+ihnen g:wir+ihr g:wir+ihre g:wir+im g:wir+in
g:wir+interesse g:wir+kein g:wir+keine g:wir+keinen g:wir+mit g:wir+mitten g:wir+nicht g:wir+nichts g:wir+nur g:wir+schon g:wir+seit g:wir+sie g:wir+uns
g:wir+von g:wir+zu g:wird+$ g:wird+nichts g:wishes+$ g:with+$ g:with+? g:with+access g:with+and g:with+for g:with+in g:woher+sie g:wollen+nicht g:won+be
g:works+me g:would+a g:would+be g:would+our g:would+the g:would+to g:write+$ g:write+me g:wrong+$ g:wrong+i g:year+$ g:you+$ g:you+? g:you+a g:you+any g:you+be
g:you+for g:you+from g:you+got g:you+have g:you+i g:you+in g:you+it g:you+me g:you+my g:you+not g:you+on g:you+our g:you+stop g:you+t g:you+the g:you+this
g:you+to g:you+us g:you+we g:you+with g:you+your g:your+$ g:your+? g:your+and g:your+for g:your+has g:your+in g:your+is g:your+list g:your+on g:your+please
g:your+to g:your+will g:your+with g:yours+$ g:zu+$ g:zu+? g:zu+und g:zum+$ g:zur+$ g:zwischen+und l:000$ l:0123 l:026$ l:027$ l:0770 l:0th$ l:123$ l:200$ l:2026
l:2027 l:2345 l:300$ l:3456 l:400$ l:500$ l:5501 l:555$ l:5550 l:5th$ l:700$ l:7700 l:8th$ l:900$ l:9th$ l:^00$ l:^000 l:^016 l:^017 l:^077 l:^10$ l:^11$ l:^12$
l:^13$ l:^14$ l:^15$ l:^16$ l:^17$ l:^18$ l:^19$ l:^20$ l:^200 l:^201 l:^202 l:^21$ l:^22$ l:^23$ l:^24$ l:^25$ l:^29$ l:^30$ l:^300 l:^40$ l:^400 l:^44$ l:^45$
l:^50$ l:^500 l:^555 l:^70$ l:^80$ l:^900 l:^99$ l:^ab$ l:^abb l:^abe l:^abg l:^abl l:^abm l:^abo l:^abr l:^abs l:^abt l:^abw l:^abz l:^acc l:^ach l:^acr l:^act
l:^add l:^ade l:^adm l:^adr l:^adv l:^aen l:^afr l:^aft l:^aga l:^age l:^agr l:^ahe l:^ai$ l:^akt l:^alb l:^ali l:^all l:^alo l:^alr l:^als l:^alt l:^am$ l:^amo
l:^an$ l:^ana l:^anb l:^and l:^anf l:^ang l:^anl l:^ann l:^ano l:^anr l:^ans l:^ant l:^anw l:^any l:^anz l:^apo l:^app l:^apr l:^arb l:^arc l:^are l:^arm l:^aro
l:^arr l:^art l:^as$ l:^ask l:^ass l:^at$ l:^att l:^auc l:^aud l:^auf l:^aug l:^aus l:^aut l:^ava l:^awa l:^bac l:^bad l:^ban l:^bar l:^bas l:^bau l:^be$ l:^bea
l:^bec l:^bed l:^bee l:^bef l:^beg l:^beh l:^bei l:^bek l:^bel l:^ben l:^ber l:^bes l:^bet l:^bev l:^bew l:^bey l:^bez l:^bie l:^bil l:^bin l:^bis l:^bit l:^ble
l:^bli l:^blo l:^blu l:^boa l:^boc l:^boe l:^bon l:^boo l:^bos l:^bot l:^bou l:^box l:^bra l:^bre l:^bri l:^bro l:^bru l:^buc l:^bud l:^bue l:^bui l:^bun l:^bur
l:^bus l:^but l:^buy l:^by$ l:^cal l:^cam l:^can l:^cap l:^car l:^cas l:^cat l:^cc$ l:^cea l:^cen l:^cer l:^cfo l:^cha l:^che l:^chi l:^cho l:^chr l:^cir l:^cla
l:^cle l:^cli l:^clo l:^co$ l:^cof l:^col l:^com l:^con l:^coo l:^cop l:^cor l:^cos l:^cou l:^cov l:^cre l:^crm l:^cro l:^cur l:^cus l:^cut l:^da$ l:^dab l:^dad
l:^daf l:^dag l:^dah l:^dam l:^dan l:^dar l:^das l:^dat l:^dau l:^dav l:^day l:^daz l:^de$ l:^dea l:^dec l:^def l:^dei l:^del l:^dem l:^den l:^dep l:^der l:^des
l:^det l:^deu l:^dev l:^dia l:^dic l:^did l:^die l:^dif l:^dig l:^din l:^dir l:^dis l:^do$ l:^doc l:^doe l:^doi l:^dom l:^don l:^doo l:^dop l:^dor l:^dou l:^dow
l:^dr$ l:^dra l:^dre l:^dri l:^dro l:^dru l:^dsg l:^du$ l:^due l:^dur l:^eac l:^ear l:^eas l:^eat l:^ebe l:^ech l:^eff l:^ehe l:^ehr l:^eig l:^ein l:^eit l:^ele
l:^ell l:^els l:^elt l:^ema l:^emp l:^end l:^eng l:^eno l:^enq l:^ent l:^er$ l:^era l:^erf l:^erh l:^eri l:^erk l:^erl l:^ern l:^err l:^ers l:^ert l:^erw l:^erz
l:^es$ l:^est l:^etw l:^eu$ l:^euc l:^eue l:^eur l:^eva l:^eve l:^exa l:^exc l:^exi l:^exp l:^ext l:^fac l:^fae l:^fai l:^fal l:^fam l:^fan l:^far l:^fas l:^fav
l:^fax l:^feb l:^fee l:^feh l:^fei l:^fer l:^fes l:^few l:^fie l:^fig l:^fil l:^fin l:^fir l:^fis l:^fit l:^fiv l:^fix l:^fla l:^flo l:^foe l:^fol l:^for l:^fou
l:^fra l:^fre l:^fri l:^fro l:^fru l:^fuc l:^fue l:^ful l:^fun l:^fur l:^fut l:^gae l:^gan l:^gar l:^gav l:^gdp l:^geb l:^ged l:^gee l:^gef l:^geg l:^geh l:^gek
l:^gel l:^gem l:^gen l:^gep l:^ger l:^ges l:^get l:^gew l:^gib l:^gil l:^gin l:^giv l:^gla l:^gle l:^go$ l:^goe l:^goi l:^gol l:^gon l:^goo l:^got l:^gra l:^gre
l:^gro l:^gru l:^gua l:^gue l:^gut l:^guy l:^hab l:^had l:^hae l:^haf l:^hal l:^ham l:^han l:^hap l:^har l:^has l:^hat l:^hau l:^hav l:^he$ l:^hea l:^hei l:^hel
l:^hen l:^her l:^hes l:^heu l:^hey l:^hi$ l:^hie l:^hil l:^him l:^hin l:^hir l:^his l:^hit l:^hoc l:^hoe l:^hof l:^hol l:^hom l:^hon l:^hop l:^hor l:^hos l:^hot
l:^hou l:^how l:^hr$ l:^hub l:^hue l:^hug l:^hun l:^hus l:^ich l:^ide l:^if$ l:^ign l:^ihm l:^ihn l:^ihr l:^im$ l:^imm l:^imp l:^in$ l:^inb l:^inc l:^ind l:^inf
l:^inh l:^ins l:^int l:^inv l:^inz l:^irg l:^is$ l:^isn l:^iso l:^ist l:^it$ l:^its l:^ja$ l:^jah l:^jan l:^jed l:^jem l:^jet l:^jo$ l:^joa l:^job l:^joi l:^jon
l:^jul l:^jun l:^jus l:^kal l:^kam l:^kan l:^kap l:^kar l:^kas l:^kat l:^kau l:^kee l:^kei l:^kel l:^ken l:^ker l:^kes l:^kid l:^kil l:^kin l:^kir l:^kit l:^kla
l:^kle l:^kli l:^kno l:^koe l:^kol l:^kom l:^kon l:^kop l:^kos l:^kra l:^kri l:^kue l:^kuh l:^kun l:^kur l:^lab l:^lac l:^lad l:^lae l:^lag l:^lam l:^lan l:^las
l:^lat l:^lau l:^law l:^lea l:^leb l:^led l:^lee l:^lef l:^leg l:^leh l:^lei l:^len l:^leo l:^les l:^let l:^leu l:^lev l:^lic l:^lie l:^lif l:^lik l:^lim l:^lin
l:^lis l:^lit l:^liv l:^ll$ l:^loa l:^loc l:^loe l:^log l:^loh l:^lol l:^lon l:^loo l:^lor l:^los l:^lot l:^lou l:^lov l:^low l:^luc l:^luf l:^lun l:^ma$ l:^mac
l:^mad l:^mae l:^mag l:^mai l:^mak l:^mal l:^man l:^mar l:^mas l:^mat l:^max l:^may l:^me$ l:^mea l:^med l:^mee l:^meh l:^mei l:^mel l:^mem l:^men l:^mer l:^mes
l:^met l:^mic l:^mid l:^mie l:^mig l:^mil l:^min l:^mir l:^mis l:^mit l:^mob l:^mod l:^moe l:^mom l:^mon l:^mor l:^mos l:^mot l:^mou l:^mov l:^mr$ l:^mrs l:^ms$
l:^msg l:^muc l:^mue l:^mus l:^mut l:^my$ l:^mys l:^nac l:^nae l:^nah l:^nai l:^nam l:^ne$ l:^nea l:^neb l:^ned l:^nee l:^neg l:^neh l:^nei l:^nen l:^ner l:^net
l:^neu l:^nev l:^new l:^nex l:^nic l:^nie l:^nig l:^nim l:^nin l:^nix l:^no$ l:^nob l:^noc l:^noe l:^nol l:^non l:^noo l:^nor l:^not l:^nov l:^now l:^nul l:^num
l:^nun l:^nur l:^nut l:^ob$ l:^obe l:^obj l:^obl l:^oct l:^ode l:^oes l:^of$ l:^off l:^oft l:^ohn l:^ohr l:^ok$ l:^oka l:^okt l:^old l:^on$ l:^onb l:^onc l:^one
l:^onl l:^ope l:^opi l:^opt l:^or$ l:^ord l:^org l:^ort l:^ost l:^oth l:^ott l:^our l:^out l:^ove l:^owe l:^own l:^paa l:^pac l:^pag l:^pai l:^pak l:^pap l:^par
l:^pas l:^pat l:^pau l:^pay l:^pea l:^pen l:^peo l:^per l:^pet l:^pfe l:^phi l:^pho l:^pic l:^pil l:^pin l:^pip l:^pit l:^pla l:^ple l:^pls l:^plu l:^pm$ l:^poi
l:^pol l:^pop l:^por l:^pos l:^pra l:^pre l:^pri l:^pro l:^pru l:^pub l:^pun l:^pur l:^put l:^q3$ l:^qua l:^que l:^qui l:^quo l:^rab l:^rai l:^ran l:^rat l:^rau
l:^re$ l:^rea l:^reb l:^rec l:^red l:^ref l:^reg l:^rei l:^rel l:^rem l:^ren l:^reo l:^rep l:^req l:^res l:^ret l:^reu l:^rev l:^ric l:^rie l:^rig l:^rin l:^roa
l:^rob l:^rol l:^roo l:^ros l:^rot l:^rou l:^rud l:^rue l:^ruf l:^ruh l:^rum l:^run l:^rut l:^sab l:^sac l:^sae l:^sag l:^sai l:^sal l:^sam l:^san l:^sap l:^sat
l:^sau l:^sav l:^say l:^sca l:^sch l:^sco l:^scr l:^sea l:^sec l:^see l:^seh l:^sei l:^sek l:^sel l:^sen l:^sep l:^seq l:^ser l:^set l:^sev l:^sha l:^she l:^shi
l:^sho l:^sic l:^sid l:^sie l:^sig l:^sil l:^sim l:^sin l:^sir l:^sis l:^sit l:^six l:^siz l:^ske l:^sle l:^sli l:^slo l:^sma l:^sms l:^so$ l:^soc l:^sof l:^sog
l:^sol l:^som l:^son l:^soo l:^sor l:^sou l:^sow l:^spa l:^spe l:^spi l:^spo l:^spr l:^sta l:^ste l:^sti l:^sto l:^str l:^stu l:^sub l:^suc l:^sug l:^sui l:^sum
l:^sun l:^sup l:^sur l:^sus l:^swi l:^sys l:^ta$ l:^tab l:^tae l:^tag l:^tak l:^tal l:^tan l:^tat l:^tbh l:^tea l:^tec l:^tei l:^tel l:^ten l:^ter l:^tes l:^teu
l:^tex l:^tha l:^the l:^thi l:^tho l:^thr l:^thu l:^thx l:^tic l:^tie l:^til l:^tim l:^tip l:^tis l:^to$ l:^tob l:^toc l:^tod l:^tog l:^tol l:^tom l:^ton l:^too
l:^top l:^tot l:^tou l:^tow l:^tra l:^tre l:^tri l:^tro l:^tru l:^try l:^tue l:^tun l:^tur l:^tut l:^twe l:^twi l:^two l:^txt l:^typ l:^ueb l:^uhr l:^uk$ l:^um$
l:^umg l:^ums l:^umz l:^una l:^und l:^une l:^ung l:^uni l:^unl l:^unr l:^uns l:^unt l:^unv l:^up$ l:^upd l:^ups l:^ur$ l:^urg l:^url l:^us$ l:^use l:^usi l:^uwg
l:^val l:^van l:^var l:^vat l:^ve$ l:^ven l:^ver l:^vet l:^via l:^vid l:^vie l:^vil l:^voe l:^vog l:^vol l:^vom l:^von l:^vor l:^wae l:^wag l:^wai l:^wal l:^wan
l:^war l:^was l:^way l:^we$ l:^web l:^wec l:^wed l:^wee l:^weg l:^wei l:^wel l:^wen l:^wer l:^wha l:^whe l:^whi l:^who l:^why l:^wid l:^wie l:^wif l:^wil l:^win
l:^wip l:^wir l:^wis l:^wit l:^wo$ l:^woc l:^woh l:^wol l:^won l:^wor l:^wou l:^woz l:^wri l:^wro l:^wue l:^wur l:^yea l:^yes l:^yet l:^yil l:^you l:^zah l:^zeh
l:^zei l:^zen l:^zer l:^zoe l:^zoh l:^zoo l:^zu$ l:^zuf l:^zug l:^zuk l:^zum l:^zun l:^zur l:^zus l:^zwe l:^zwi l:aar$ l:aas$ l:abas l:abat l:abbe l:abe$ l:abei
l:abel l:aben l:aber l:abge l:abin l:abla l:able l:abme l:abou l:abov l:abre l:absa l:absc l:abse l:abst l:abt$ l:abte l:abwe l:abzu l:acce l:acco l:ace$ l:ach$
l:achb l:achd l:ache l:achf l:achh l:achi l:achm l:achr l:acht l:acil l:acit l:ack$ l:acka l:acke l:ackl l:acks l:acro l:act$ l:acti l:actl l:acto l:acts l:actu
l:adam l:add$ l:addi l:addr l:ade$ l:aden l:ader l:adin l:admi l:adre l:ads$ l:adsh l:adun l:ady$ l:aech l:aeft l:aege l:aehl l:aehr l:aell l:aelt l:aend l:aeng
l:aer$ l:aere l:aert l:aeru l:aerz l:aese l:aess l:aest l:aet$ l:aete l:aeti l:aett l:aetz l:aeuf l:aeum l:aff$ l:affe l:affu l:afra l:aft$ l:afte l:afue l:agai
l:age$ l:aged l:ageg l:agem l:agen l:ager l:ages l:agin l:agne l:agre l:ags$ l:agse l:agt$ l:agte l:ague l:agun l:ahea l:aher l:ahin l:ahl$ l:ahle l:ahlu l:ahme
l:ahnu l:ahr$ l:ahre l:ahru l:aid$ l:aier l:aigh l:aign l:ail$ l:aila l:ailb l:aile l:aili l:ails l:aim$ l:ain$ l:aine l:aini l:ains l:aint l:air$ l:aise l:aiso
l:ait$ l:aiti l:ake$ l:aken l:aker l:akes l:aket l:akin l:akt$ l:akta l:aktd l:akte l:akti l:aktu l:alb$ l:albe l:albj l:ald$ l:ale$ l:alen l:ales l:alf$ l:alig
l:alis l:alit l:alk$ l:alki l:all$ l:alle l:alli l:allo l:alls l:ally l:alog l:alon l:alre l:als$ l:alsc l:also l:alt$ l:alte l:altu l:alua l:alys l:ame$ l:amen
l:amil l:amit l:amm$ l:amme l:ammi l:amon l:ampa l:ampl l:ams$ l:amst l:amt$ l:ana$ l:anac l:anag l:anal l:anbi l:ance l:anch l:anci l:and$ l:anda l:ande l:andi
l:andl l:ando l:andr l:ands l:andt l:andw l:andy l:ane$ l:anen l:anfa l:anfr l:ang$ l:anga l:ange l:anie l:anin l:anis l:ank$ l:anke l:anki l:anks l:anla l:anli
l:ann$ l:anna l:anne l:anni l:anno l:annt l:annu l:anot l:anru l:ans$ l:ansc l:anse l:ansp l:answ l:ant$ l:ante l:anti l:ants l:antw l:anua l:anun l:anwa l:any$
l:anyb l:anym l:anyo l:anyt l:anyw l:anz$ l:anze l:anzi l:anzl l:anzu l:apac l:apaz l:aper l:apie l:apol l:app$ l:appe l:appi l:appl l:appo l:appr l:appt l:appy
l:apri l:aps$ l:ara$ l:arag l:aran l:arau l:arbe l:arch l:ard$ l:arde l:ardi l:ards l:are$ l:ared l:areh l:arel l:aren l:ares l:aret l:arf$ l:arge l:aria l:arif
l:arin l:aris l:arit l:ark$ l:arke l:arli l:arlo l:arly l:arm$ l:arme l:arn$ l:arni l:arou l:arra l:arre l:arri l:ars$ l:arsh l:art$ l:arta l:arte l:arth l:arti
l:artm l:artn l:arts l:artu l:arue l:arum l:arve l:ary$ l:arzt l:asch l:ase$ l:ased l:ases l:ash$ l:ashb l:asin l:asis l:ask$ l:aske l:aski l:ason l:ass$ l:asse
l:assi l:assm l:asst l:assu l:ast$ l:aste l:asti l:asur l:ata$ l:atab l:atal l:atch l:ate$ l:ated l:atef l:atei l:atel l:aten l:ater l:ates l:atev l:atfo l:ath$
l:athe l:atic l:atie l:atio l:atis l:ativ l:atli l:ator l:atri l:ats$ l:atsa l:att$ l:atta l:atte l:atul l:atun l:atur l:atz$ l:atze l:aub$ l:aube l:auch l:audi
l:auen l:auer l:auf$ l:aufe l:aufg l:aufh l:aufm l:aufn l:aufs l:auft l:aufw l:aufz l:auge l:augh l:augu l:aul$ l:auli l:aum$ l:aunc l:aupt l:aura l:aure l:aus$
l:ause l:ausf l:ausg l:aush l:ausk l:ausl l:ausn l:ausp l:auss l:aust l:ausz l:aut$ l:aute l:auth l:auto l:autu l:avai l:ave$ l:avel l:aven l:avin l:avon l:avou
l:awar l:away l:awye l:axis l:aybe l:ayin l:ayme l:ayro l:ays$ l:azit l:azu$ l:bach l:back l:bad$ l:band l:bank l:bar$ l:bare l:barr l:base l:basi l:batt l:bau$
l:baue l:baum l:baus l:bbes l:bean l:bear l:beat l:beau l:beca l:beck l:beda l:bedi l:been l:befi l:befo l:begi l:beha l:beho l:bei$ l:beid l:beim l:bein l:beis
l:beit l:beko l:bel$ l:bela l:bele l:beli l:bell l:belo l:ben$ l:bend l:bene l:beno l:ber$ l:bera l:bere l:berf l:berg l:berh l:beri l:berl l:berm l:bern l:bers
l:bert l:berz l:bes$ l:besc l:bese l:besp l:bess l:best l:beta l:betr l:bett l:betw l:bevo l:bewe l:beyo l:bezi l:bezw l:bgem l:bges l:bier l:biet l:bila l:bild
l:bile l:bili l:bill l:bin$ l:bina l:bind l:bine l:bing l:bis$ l:bish l:bit$ l:bitt l:bjah l:bjec l:ble$ l:blei l:blem l:bles l:blic l:blig l:bloc l:blum l:bly$
l:bmel l:boar l:bock l:body l:book l:bora l:boss l:bot$ l:bote l:both l:bott l:boug l:bout l:bove l:box$ l:bran l:brau l:brea l:brec l:bren l:brie l:brig l:brin
l:broc l:brok l:bros l:brot l:brua l:bsag l:bsch l:bscr l:bsei l:bsit l:bsle l:bspo l:bsra l:bst$ l:bsta l:bste l:btei l:buch l:budg l:bueh l:buer l:buil l:bund
l:bung l:burn l:busc l:busi l:but$ l:buy$ l:buye l:buyi l:bwes l:bye$ l:cal$ l:cale l:call l:came l:camp l:can$ l:canc l:cann l:cant l:capa l:car$ l:card l:care
l:caro l:case l:cast l:catc l:cate l:cati l:caus l:ccep l:cces l:ccou l:ceas l:ced$ l:ceed l:ceip l:ceiv l:cel$ l:cell l:cenc l:cent l:cept l:cer$ l:cere l:cern
l:cert l:ces$ l:cess l:cfo$ l:chac l:chae l:chaf l:chal l:chan l:char l:chas l:chat l:chau l:chba l:chde l:che$ l:chea l:chec l:ched l:chee l:chef l:chei l:chel
l:chem l:chen l:cher l:ches l:chfo l:chfr l:chge l:chha l:chic l:chie l:chin l:chis l:chke l:chla l:chle l:chli l:chlo l:chlu l:chma l:chme l:chmi l:chne l:chni
l:chnu l:chob l:choe l:chon l:choo l:chos l:chpa l:chre l:chri l:chs$ l:chse l:chst l:cht$ l:chte l:chti l:chtl l:chts l:chtu l:chue l:chul l:chun l:chur l:chut
l:chwa l:chwe l:chwi l:chze l:cial l:ciat l:cide l:cies l:cil$ l:cili l:cing l:circ l:cisi l:cite l:city l:ckag l:cke$ l:cked l:cken l:cker l:cket l:ckin l:ckke
l:ckli l:cks$ l:ckt$ l:clai l:clar l:cle$ l:clea l:clic l:clie l:clin l:clos l:clou l:clud l:coff l:coll l:com$ l:come l:comf l:comi l:comm l:comp l:conc l:cond
l:conf l:cong l:conn l:cons l:cont l:conv l:cool l:copi l:cord l:core l:cost l:coul l:coun l:coup l:cour l:cove l:crat l:cree l:crib l:crip l:crm$ l:cros l:crui
l:cryp l:cted l:ctfu l:ctic l:ctin l:ctio l:ctly l:ctob l:ctor l:cts$ l:ctua l:cula l:cure l:curi l:curr l:cus$ l:cuss l:cust l:cut$ l:dabe l:dad$ l:dafu l:dage
l:dahe l:dahi l:dam$ l:dame l:dami l:dan$ l:dana l:dani l:dank l:dann l:dant l:dar$ l:dara l:darf l:daru l:das$ l:dash l:dass l:data l:date l:daue l:daug l:davo
l:day$ l:days l:dazu l:ddle l:ddre l:dea$ l:deal l:dean l:dear l:dece l:deci l:deck l:decl l:ded$ l:dee$ l:dein l:del$ l:dele l:deli l:dem$ l:dema l:demi l:demo
l:den$ l:denc l:dend l:dene l:denk l:denn l:dent l:deo$ l:depa l:der$ l:dera l:dere l:deri l:derl l:dern l:derr l:ders l:dert l:deru l:derv l:derz l:des$ l:desh
l:desi l:desk l:dest l:det$ l:deta l:deut l:deve l:dget l:dia$ l:diar l:dich l:did$ l:didn l:die$ l:died l:dien l:dies l:diet l:diff l:dig$ l:dige l:digi l:digt
l:digu l:ding l:dir$ l:dire l:disc l:disp l:dist l:dit$ l:dite l:diti l:dle$ l:dles l:dlic l:dlin l:dlor l:dly$ l:dmin l:dner l:dnes l:dnis l:doch l:does l:doin
l:doma l:don$ l:done l:donn l:dont l:door l:dopp l:dor$ l:dors l:dort l:doub l:down l:dpr$ l:drau l:draw l:drei l:dres l:drin l:drit l:driv l:drop l:druc l:drue
l:dsae l:dsgv l:dshe l:duct l:duer l:dukt l:duld l:dule l:dung l:durc l:dust l:dwid l:each l:ead$ l:eadi l:eads l:eady l:eagu l:eak$ l:eal$ l:eali l:eall l:eam$
l:eams l:ean$ l:eans l:eant l:eap$ l:ear$ l:earb l:eard l:eare l:eari l:earl l:earn l:ears l:ease l:easi l:easo l:east l:easu l:eat$ l:eate l:eath l:eauf l:eave
l:eavi l:ebe$ l:eben l:eber l:ebin l:ebot l:ebra l:ebri l:ebru l:ebse l:ebsi l:ebsl l:ebsr l:ebst l:ebuc l:ebue l:ebun l:ecau l:ecei l:ecen l:ecep l:ech$ l:eche
l:echl l:echn l:echp l:echs l:echt l:ecia l:ecid l:ecis l:eck$ l:ecke l:ecki l:eckk l:ecks l:eckt l:ecli l:ecom l:econ l:ecor l:ecru l:ect$ l:ecte l:ectf l:ecti
l:ectl l:ecto l:ects l:ecur l:edan l:edar l:ede$ l:eded l:eden l:eder l:edia l:edie l:edig l:edin l:edit l:edne l:edoc l:edri l:eds$ l:edul l:eed$ l:eede l:eedi
l:eeds l:eehr l:eek$ l:eeke l:eeks l:eel$ l:eeli l:eeme l:een$ l:eend l:eens l:eep$ l:eepi l:eer$ l:eeri l:eers l:ees$ l:eet$ l:eeti l:eets l:eeze l:efae l:efal
l:efas l:efen l:efer l:effe l:effo l:efin l:efon l:efor l:efra l:efre l:eft$ l:efte l:efti l:efts l:efue l:eful l:efun l:egal l:egan l:egar l:egat l:egba l:ege$
l:egeb l:egel l:egen l:eger l:egin l:egio l:egis l:egli l:egra l:egre l:egt$ l:egun l:ehal l:ehe$ l:ehen l:eher l:ehes l:ehin l:ehja l:ehl$ l:ehle l:ehlt l:ehm$
l:ehme l:ehmt l:ehn$ l:ehne l:ehnt l:ehoe l:ehou l:ehr$ l:ehre l:ehrl l:ehrt l:ehru l:eht$ l:ehun l:eib$ l:eibe l:eibt l:eich l:eid$ l:eide l:eidu l:eien l:eier
l:eife l:eige l:eigh l:eigt l:eihn l:eil$ l:eile l:eili l:eiln l:eilu l:eim$ l:eima l:ein$ l:eina l:einb l:eind l:eine l:einf l:eing l:einh l:eini l:eink l:einl
l:einm l:einr l:eins l:eint l:einw l:einz l:eipt l:eir$ l:eis$ l:eise l:eisl l:eisp l:eiss l:eist l:eit$ l:eita l:eite l:eith l:eiti l:eitp l:eits l:eitu l:eive
l:eken l:ekom l:ekre l:eks$ l:ekt$ l:ekte l:ekue l:elae l:elas l:elat l:elbe l:elbs l:elch l:elco l:eld$ l:elde l:eldu l:ele$ l:elec l:elef l:eleg l:elei l:elek
l:elen l:eles l:elet l:elev l:elf$ l:elfe l:elie l:elin l:eliv l:ell$ l:ella l:elle l:elli l:ello l:ells l:ellt l:ellu l:elma l:eln$ l:eloe l:elon l:elop l:elp$
l:els$ l:else l:elt$ l:elte l:elti l:eltn l:elve l:ely$ l:ema$ l:emac l:emae l:emai l:eman l:embe l:eme$ l:emei l:emel l:emen l:emer l:emin l:emir l:emis l:emme
l:emo$ l:emov l:empf l:empl l:ems$ l:ena$ l:enan l:enar l:enau l:enba l:enbl l:ence l:enci l:ency l:end$ l:enda l:ende l:endi l:endl l:endn l:endo l:ends l:endu
l:endw l:ene$ l:ened l:eneh l:enei l:enen l:ener l:enes l:enev l:enew l:enf$ l:enft l:enge l:engi l:engt l:enhe l:enin l:enis l:enke l:enle l:enli l:enlo l:enn$
l:enne l:enni l:ennt l:enoe l:enom l:enou l:enqu l:ens$ l:ensc l:ense l:ensh l:ensi l:enst l:ent$ l:enta l:ente l:entf l:enth l:enti l:entl l:entr l:ents l:entu
l:enty l:enue l:enug l:enwe l:enz$ l:enze l:eone l:eopl l:epar l:epin l:epla l:epli l:eply l:epor l:epos l:eps$ l:ept$ l:epte l:epti l:eque l:equi l:erad l:erae
l:eral l:eran l:erar l:eras l:erat l:erba l:erbe l:erbi l:erbr l:erbs l:erbu l:erci l:erd$ l:erda l:erde l:erdi l:ere$ l:erec l:ered l:erei l:erel l:erem l:eren
l:erer l:eres l:erfa l:erfe l:erfl l:erfo l:erfu l:erga l:erge l:erha l:erhe l:erhi l:erho l:eria l:eric l:erie l:erif l:erig l:erin l:erio l:erk$ l:erka l:erke
l:erkl l:erks l:erla l:erle l:erli l:erly l:erm$ l:erma l:erme l:ermi l:erms l:ern$ l:erna l:erne l:erni l:erno l:erns l:ernz l:ero$ l:erpa l:err$ l:erre l:errl
l:errn l:erru l:ers$ l:ersa l:ersc l:erse l:ersh l:ersi l:erso l:ersp l:erst l:ersu l:ert$ l:erta l:erte l:erti l:ertr l:ertu l:eruf l:erun l:erve l:ervi l:ervo
l:erwa l:erwe l:erwo l:erwu l:ery$ l:eryo l:eryt l:erz$ l:erza l:erze l:erzi l:erzl l:esab l:esag l:esch l:esda l:ese$ l:eseh l:esel l:esem l:esen l:eser l:eses
l:eset l:esfo l:esha l:esid l:esis l:esit l:esk$ l:esn$ l:espe l:espo l:espr l:ess$ l:essa l:esse l:essi l:essl l:esso l:esst l:essu l:est$ l:esta l:este l:esti
l:estl l:esto l:estp l:estr l:ests l:estz l:esul l:esun l:etai l:etar l:etch l:ete$ l:eted l:eten l:eter l:eth$ l:ethe l:ethi l:etig l:etin l:etir l:etit l:etra
l:etre l:etri l:ets$ l:ett$ l:ette l:etti l:ettl l:etun l:etup l:etur l:etwa l:etwe l:etz$ l:etze l:etzi l:etzl l:etzt l:etzu l:euch l:eue$ l:euen l:euer l:eues
l:euft l:euge l:eugi l:eugt l:eum$ l:eund l:eure l:euro l:eut$ l:eute l:eutl l:euts l:eval l:evan l:eve$ l:evel l:even l:ever l:evie l:evis l:evor l:ewec l:ewed
l:ewer l:ewin l:ewis l:ewor l:ews$ l:ewsl l:exac l:exam l:exce l:exis l:expe l:expl l:expo l:ext$ l:exte l:exti l:extr l:exts l:eyon l:eze$ l:ezei l:ezie l:ezwe
l:fach l:faci l:faeh l:fael l:fahr l:fair l:fall l:fals l:fami l:fang l:far$ l:fass l:favo l:fax$ l:febr l:fect l:fee$ l:feed l:feel l:fehl l:feie l:feld l:fen$
l:fend l:fene l:fer$ l:fera l:fere l:feri l:fern l:fert l:fess l:fest l:few$ l:ffe$ l:ffee l:ffen l:ffer l:ffic l:ffor l:fft$ l:ffun l:fhoe l:fica l:fice l:fied
l:fiel l:figu l:file l:fili l:fill l:fina l:find l:fine l:fing l:fini l:fire l:firm l:firs l:fisc l:fit$ l:five l:fix$ l:fizi l:fleg l:flic l:flus l:fnah l:fneh
l:foer l:fold l:folg l:foll l:fon$ l:fona l:foni l:food l:for$ l:forc l:ford l:fore l:forg l:form l:fort l:forw l:fos$ l:foun l:four l:frag l:frai l:fram l:fran
l:frau l:free l:frei l:freu l:frid l:frie l:fris l:froh l:from l:fron l:frue l:fte$ l:ften l:fter l:ftig l:ftli l:ftra l:ftsf l:ftsl l:ftwa l:fuch l:fueg l:fueh
l:fuen l:fuer l:ful$ l:full l:fund l:fung l:funk l:furt l:futu l:fwan l:fzei l:gabe l:gain l:gal$ l:gang l:ganz l:gar$ l:gara l:gard l:gart l:gati l:gave l:gbar
l:gdpr l:gebe l:gebo l:gebr l:gebu l:ged$ l:gedu l:geeh l:gefa l:gefr l:gefu l:gege l:geha l:gehe l:geho l:geht l:geko l:geku l:gel$ l:gela l:geld l:gele l:gelo
l:gelt l:gema l:geme l:gen$ l:gena l:genc l:gend l:gene l:geno l:gens l:gent l:genu l:ger$ l:gera l:gere l:geri l:germ l:gern l:ges$ l:gesa l:gesc l:gese l:gesp
l:gess l:gest l:get$ l:geth l:getr l:gets l:gett l:gewa l:gewe l:gewi l:gewo l:gges l:ggle l:ght$ l:ghte l:gibt l:gier l:gies l:gilt l:gin$ l:gine l:ging l:ginn
l:gion l:gist l:gita l:give l:gkei l:glad l:glau l:gle$ l:glei l:glic l:glie l:gned l:gner l:gnor l:gns$ l:goes l:goin l:gold l:gone l:good l:goog l:got$ l:gott
l:grad l:gram l:gran l:grap l:grat l:grea l:gree l:grei l:gret l:groe l:gros l:grou l:grow l:grue l:grun l:grus l:gsbe l:gsen l:gsfr l:gsge l:gsvo l:gten l:guar
l:gue$ l:guen l:gues l:gung l:gure l:gust l:gut$ l:gute l:guy$ l:gvo$ l:hab$ l:habe l:habt l:hach l:had$ l:haef l:hael l:haen l:haet l:haff l:haft l:halb l:half
l:hall l:halt l:han$ l:hanc l:hand l:hang l:hank l:hann l:happ l:haps l:hara l:hard l:hare l:harg l:hari l:harl l:hart l:has$ l:hase l:hasi l:hast l:hat$ l:hate
l:hats l:hatt l:haue l:haup l:haus l:haut l:have l:havi l:hbar l:hboa l:hdra l:head l:heap l:hear l:heck l:hed$ l:hedu l:heer l:heet l:hef$ l:heid l:hein l:heir
l:heis l:heit l:hel$ l:hele l:helf l:hell l:help l:hem$ l:hema l:heme l:hen$ l:hend l:hene l:henk l:hent l:henz l:her$ l:herb l:here l:hern l:herr l:hers l:hert
l:heru l:herz l:hes$ l:hese l:hesi l:hest l:heth l:heut l:hey$ l:hfol l:hfra l:hhal l:hich l:hick l:hieb l:hied l:hiel l:hier l:hift l:hilf l:hili l:hill l:him$
l:hin$ l:hine l:hing l:hink l:hint l:hip$ l:hird l:hiri l:his$ l:hise l:hit$ l:hite l:hjah l:hkei l:hlag l:hlan l:hlec l:hlen l:hler l:hlic l:hlie l:hlos l:hlt$
l:hlun l:hlus l:hly$ l:hmal l:hme$ l:hmen l:hmer l:hmit l:hmt$ l:hnac l:hne$ l:hnel l:hnen l:hner l:hnet l:hnik l:hnit l:hnt$ l:hnun l:hobe l:hoch l:hoen l:hoer
l:hof$ l:hoff l:hold l:hole l:holi l:holz l:hom$ l:homa l:home l:hon$ l:hone l:hono l:hool l:hop$ l:hope l:hori l:hort l:hose l:host l:hote l:hoto l:houg l:houl
l:hour l:hous l:hout l:how$ l:howe l:hpar l:hre$ l:hrec l:hree l:hrei l:hrem l:hren l:hrer l:hres l:hric l:hrie l:hrif l:hris l:hrli l:hrou l:hrt$ l:hrte l:hrun
l:hsel l:hst$ l:hste l:hte$ l:hten l:hter l:htet l:htig l:htli l:hts$ l:htsa l:htun l:hubs l:huer l:huet l:huld l:hule l:hulu l:hund l:hung l:hure l:hurs l:husb
l:hutz l:hwah l:hwei l:hwer l:hwie l:hzei l:ial$ l:ials l:ian$ l:iant l:iary l:ias$ l:iat$ l:iate l:iati l:ibe$ l:iben l:ible l:ibt$ l:ica$ l:ical l:icat l:ice$
l:icen l:icer l:ices l:ich$ l:ichb l:iche l:ichk l:ichs l:icht l:icin l:icit l:ick$ l:icke l:icks l:ickt l:icle l:icro l:ics$ l:icul l:icy$ l:iday l:iddl l:ide$
l:idea l:ided l:idee l:iden l:ideo l:ider l:ides l:idet l:idn$ l:ids$ l:idun l:ieb$ l:iebe l:iebs l:ied$ l:iede l:ief$ l:iefe l:ieg$ l:iege l:iegt l:iehe l:ieht
l:iel$ l:ield l:iele l:iell l:iema l:ien$ l:ienc l:iene l:iens l:ient l:ier$ l:iere l:ieri l:ierm l:iers l:iert l:ieru l:ies$ l:iese l:iess l:iest l:iet$ l:iete
l:ieve l:iews l:ife$ l:ifel l:ifen l:iff$ l:iffe l:ifft l:ific l:ifie l:ifiz l:ift$ l:ifte l:ify$ l:ige$ l:igen l:iger l:iges l:ight l:igit l:igke l:ign$ l:igna
l:igne l:igno l:igns l:igra l:igt$ l:igun l:igur l:ihm$ l:ihn$ l:ihna l:ihne l:ihr$ l:ihre l:ike$ l:ikel l:ilab l:ilae l:ilbo l:ildi l:ildu l:ile$ l:iled l:ilen
l:iler l:iles l:ilfe l:ilft l:ilia l:ilie l:ilin l:ilip l:ilit l:ill$ l:illa l:ille l:illi l:ills l:ilma l:ilot l:ils$ l:ilt$ l:ilte l:ilun l:ily$ l:imal l:ime$
l:imen l:imes l:imin l:imit l:imme l:immo l:immt l:immu l:imon l:impl l:impo l:impr l:ims$ l:ina$ l:inal l:inan l:inar l:inba l:inbo l:ince l:incl l:ind$ l:inde
l:indl l:indn l:indr l:indu l:ine$ l:ined l:inem l:inen l:iner l:ines l:infa l:infl l:info l:infu l:ing$ l:inge l:ingl l:ings l:ingt l:ingu l:inha l:inic l:inig
l:inin l:inis l:init l:ink$ l:inka l:inke l:inki l:inla l:inma l:inn$ l:inne l:inri l:ins$ l:insa l:insc l:inse l:inso l:insp l:inst l:insu l:int$ l:inte l:intm
l:into l:intr l:inue l:inut l:inve l:invi l:invo l:inwi l:inze l:inzi l:inzu l:inzw l:ioes l:ion$ l:iona l:ione l:ioni l:ions l:ior$ l:iori l:ious l:ipe$ l:iped
l:ipho l:ips$ l:ipti l:ird$ l:ire$ l:irec l:ired l:irek l:irem l:irge l:irie l:irin l:irkl l:irm$ l:irma l:irme l:irrt l:irst l:irth l:irts l:isa$ l:isch l:isco
l:iscu l:ise$ l:ised l:isen l:ises l:ish$ l:ishe l:ishi l:isie l:isin l:isio l:isit l:isli l:isn$ l:iso$ l:ison l:ispi l:iss$ l:isse l:issi l:isst l:issu l:ist$
l:ista l:iste l:isti l:istm l:istr l:ists l:istu l:ita$ l:itae l:itag l:ital l:itar l:itat l:itbe l:itch l:ite$ l:ited l:itel l:iten l:iter l:ites l:itet l:itgl
l:ith$ l:ithd l:ithe l:ithi l:itho l:itie l:itig l:itin l:itio l:itli l:itme l:itor l:itpu l:its$ l:itsn l:itsp l:itt$ l:itta l:itte l:ittl l:itts l:ittw l:itun
l:ity$ l:itz$ l:itze l:itzt l:itzu l:ium$ l:ivat l:ive$ l:ived l:iven l:iver l:ives l:ivin l:iya$ l:ize$ l:izie l:jahr l:jan$ l:janu l:ject l:jede l:jedo l:jekt
l:jema l:jetz l:job$ l:jobs l:join l:jubi l:juli l:july l:june l:jung l:juni l:just l:kage l:kale l:kam$ l:kann l:kanz l:kapa l:kart l:kass l:kata l:kate l:kauf
l:kaum l:kay$ l:kbar l:ked$ l:keen l:keep l:kehr l:kein l:keit l:kel$ l:kell l:ken$ l:kend l:kenn l:kept l:ker$ l:kern l:kers l:kes$ l:ket$ l:keti l:kids l:kill
l:kind l:king l:kkeh l:klae l:klap l:klar l:klei l:klic l:klin l:kly$ l:know l:koen l:koll l:komm l:komp l:kond l:konf l:konk l:kont l:konz l:kopf l:kost l:krae
l:kram l:kran l:kred l:krei l:kret l:krie l:ksho l:ksta l:ktau l:ktda l:kte$ l:kten l:ktie l:ktio l:ktob l:ktue l:kuem l:kuen l:kuhn l:kund l:kunf l:kurz l:labl
l:lace l:lach l:lack l:lad$ l:lade l:ladu l:laen l:laer l:laes l:laet l:laeu l:lag$ l:lage l:laim l:lain l:lan$ l:land l:lane l:lang l:lant l:lanu l:lapp l:lar$
l:lara l:lari l:lars l:lass l:last l:late l:latf l:lati l:laub l:lauf l:laug l:laun l:laur l:laut l:law$ l:lawy l:lbe$ l:lben l:lber l:lbja l:lbox l:lbst l:lche
l:lcom l:lde$ l:lden l:lder l:ldet l:ldig l:ldin l:ldn$ l:ldun l:lead l:leag l:lean l:lear l:leas l:leav l:lech l:lect l:led$ l:ledi l:leed l:leer l:lefo l:left
l:lega l:lege l:legi l:legt l:lehn l:lehr l:lei$ l:leib l:leic l:leid l:lein l:leis l:leit l:lekt l:lem$ l:leme l:len$ l:lena l:lenc l:lend l:ler$ l:lerd l:lern
l:les$ l:lese l:lesf l:less l:let$ l:lete l:lett l:letz l:leut l:leva l:leve l:ley$ l:lfe$ l:lfen l:lft$ l:lgen l:lger l:lia$ l:lial l:lian l:lice l:lich l:lici
l:lick l:licy l:lid$ l:lida l:lie$ l:lieb l:lied l:lief l:lieg l:lien l:lier l:lies l:liev l:lift l:lig$ l:lige l:ligh l:ligu l:like l:limi l:lin$ l:lind l:line
l:ling l:lini l:link l:lion l:lipp l:lisa l:lish l:lisi l:list l:lite l:liti l:litt l:lity l:live l:lked l:lkin l:llag l:llba l:lle$ l:llea l:lled l:lleg l:llei
l:llem l:llen l:ller l:lles l:llig l:llin l:llio l:llo$ l:llou l:llow l:lls$ l:llsc l:llst l:llt$ l:llte l:llun l:lly$ l:load l:loan l:loca l:loch l:lock l:loes
l:log$ l:logi l:logo l:lohn l:lol$ l:lone l:long l:look l:lope l:lord l:lore l:los$ l:lose l:losi l:loss l:lost l:lot$ l:loud l:lout l:love l:low$ l:lowe l:lowi
l:loye l:lrea l:lsch l:lse$ l:lso$ l:lsta l:ltan l:lte$ l:lten l:lter l:ltet l:ltni l:lts$ l:ltun l:luat l:luck l:lude l:lues l:luft l:lume l:lunc l:lung l:lunt
l:lus$ l:lusi l:luss l:luti l:lve$ l:lved l:lver l:mach l:mada l:made l:maer l:maes l:mag$ l:mahn l:mai$ l:maie l:mail l:main l:make l:mal$ l:mali l:mall l:mals
l:man$ l:mana l:mand l:mann l:manu l:many l:marc l:marg l:mari l:mark l:mars l:mart l:mas$ l:masc l:mat$ l:mate l:mati l:matt l:may$ l:mayb l:mber l:mbin l:mean
l:med$ l:medi l:meet l:mehr l:mein l:meis l:meld l:memb l:men$ l:mena l:mend l:mens l:ment l:meon l:mer$ l:merc l:merf l:merg l:merk l:mers l:mert l:merz l:mes$
l:mess l:meth l:mfor l:mich l:micr l:midd l:mier l:miet l:migh l:migr l:mili l:mill l:mily l:min$ l:mina l:mind l:mine l:ming l:mini l:minu l:mir$ l:mise l:miss
l:mit$ l:mita l:mitb l:mite l:mitg l:mitt l:mme$ l:mmed l:mmen l:mmer l:mmit l:mmt$ l:mmun l:mobi l:mode l:modu l:moec l:moeg l:mome l:mon$ l:mona l:mond l:mone
l:moni l:mont l:more l:morg l:morn l:morr l:most l:move l:movi l:mpag l:mpai l:mpan l:mpar l:mpat l:mpet l:mpfa l:mpla l:mple l:mpli l:mplo l:mply l:mpor l:mpre
l:mput l:mrs$ l:mset l:msta l:mste l:much l:mueh l:mues l:mung l:muni l:muss l:must l:mutt l:myse l:mzug l:nach l:naec l:nage l:nah$ l:nahm l:nal$ l:nall l:naly
l:name l:nanc l:nanz l:nar$ l:narb l:nat$ l:nate l:nati l:natl l:natu l:nau$ l:nban l:nbar l:nbie l:nbin l:nboa l:nbox l:nce$ l:nced l:ncel l:ncer l:nces l:nch$
l:nche l:nchi l:ncie l:ncil l:nclu l:ncy$ l:nda$ l:ndan l:ndar l:ndat l:nday l:nde$ l:nded l:ndel l:ndem l:nden l:nder l:ndes l:ndet l:ndie l:ndig l:ndin l:ndit
l:ndle l:ndli l:ndlo l:ndly l:ndne l:ndni l:ndor l:ndra l:ndre l:ndru l:nds$ l:ndsa l:ndt$ l:ndun l:ndus l:ndy$ l:near l:nebe l:ned$ l:nee$ l:need l:nehm l:neig
l:nein l:nel$ l:nell l:nem$ l:nen$ l:nend l:ner$ l:nera l:nere l:neri l:nerl l:nern l:ners l:neru l:nerv l:nerw l:nes$ l:nesd l:ness l:nest l:net$ l:nett l:netz
l:neu$ l:neue l:neug l:neut l:neve l:new$ l:news l:next l:ney$ l:nfac l:nfan l:nfer l:nfir l:nflu l:nfo$ l:nfor l:nfos l:nfra l:nft$ l:nfti l:nfue l:ngab l:nge$
l:ngeb l:ngef l:ngek l:ngel l:ngem l:ngen l:nger l:nges l:nget l:ngin l:ngle l:ngli l:ngra l:ngs$ l:ngsb l:ngsd l:ngsf l:ngsg l:ngsp l:ngss l:ngsv l:ngt$ l:ngut
l:nhab l:nhal l:nhei l:nic$ l:nica l:nice l:nich l:nick l:nie$ l:niel l:niem l:nier l:nies l:nig$ l:nigh l:nik$ l:nimm l:nine l:ning l:nio$ l:nion l:nior l:nis$
l:nisc l:nise l:nish l:nitt l:nity l:nix$ l:nja$ l:nkau l:nkba l:nke$ l:nken l:nkin l:nkre l:nks$ l:nkt$ l:nkti l:nlad l:nlag l:nler l:nlic l:nlie l:nlin l:nlos
l:nly$ l:nmal l:nmel l:nna$ l:nne$ l:nnec l:nnel l:nnen l:nner l:nnin l:nnot l:nnt$ l:nnte l:nnua l:nobo l:noch l:noet l:nomm l:none l:noon l:nor$ l:nord l:nore
l:norm l:nort l:not$ l:note l:noth l:noti l:noug l:nove l:now$ l:npfl l:nqui l:nric l:nruf l:nsat l:nsch l:nse$ l:nseh l:nsen l:nser l:nsho l:nsib l:nsid l:nsio
l:nsiv l:nsof l:nsol l:nspr l:nst$ l:nsta l:nste l:nsti l:nstl l:nstr l:nsub l:nsul l:nsur l:nswe l:ntac l:ntag l:ntak l:ntal l:ntan l:ntat l:nte$ l:nted l:ntee
l:nteg l:nten l:nter l:ntfe l:nth$ l:ntha l:nthl l:nths l:ntie l:ntil l:ntin l:ntio l:ntli l:ntly l:ntme l:nto$ l:ntra l:ntro l:nts$ l:ntsc l:ntue l:ntur l:ntwo
l:nty$ l:nual l:nuar l:nue$ l:nueg l:nug$ l:null l:numb l:numm l:nun$ l:nung l:nur$ l:nurs l:nute l:nutz l:nven l:nver l:nves l:nvin l:nvit l:nvoi l:nvol l:nvor
l:nwal l:nwar l:nwei l:nwen l:nwil l:nybo l:nymo l:nyon l:nyth l:nywa l:nze$ l:nzei l:nzel l:nzen l:nzer l:nzie l:nzig l:nzle l:nzuf l:nzus l:nzwi l:oach l:oad$
l:oan$ l:oard l:oben l:ober l:obie l:obil l:obje l:oble l:obli l:obod l:obs$ l:ocal l:ocee l:oces l:och$ l:ocha l:oche l:ochm l:ocht l:ochu l:ocia l:ock$ l:ocke
l:ocki l:ockt l:octo l:ocum l:ocur l:oday l:oder l:oduc l:oduk l:odul l:ody$ l:oech l:oeff l:oegl l:oehn l:oell l:oen$ l:oene l:oenl l:oenn l:oerd l:oere l:oert
l:oes$ l:oesc l:oese l:oesn l:oess l:oest l:oesu l:oeti l:ofer l:ofes l:off$ l:offe l:offi l:ofil l:ofor l:oft$ l:oftw l:ogar l:ogen l:oget l:ogin l:ogis l:ogle
l:ogra l:ogt$ l:ohe$ l:oher l:ohl$ l:ohn$ l:ohne l:ohnt l:oho$ l:oice l:oin$ l:oing l:oint l:ojec l:ojek l:okay l:oke$ l:oked l:oken l:okin l:oks$ l:okto l:olan
l:olch l:old$ l:olde l:oldi l:ole$ l:olg$ l:olge l:olic l:olid l:olin l:olit l:oll$ l:olle l:olli l:ollo l:olls l:ollt l:olog l:ols$ l:olum l:olut l:olve l:olz$
l:oma$ l:omai l:omas l:omat l:ome$ l:omen l:omeo l:omer l:omes l:omet l:omfo l:omin l:omis l:omme l:ommi l:ommt l:ommu l:omor l:ompa l:ompe l:ompl l:ompu l:ona$
l:onal l:onat l:onbo l:once l:ond$ l:onda l:onde l:ondi l:one$ l:oned l:onel l:onen l:oner l:ones l:oney l:onfe l:onfi l:onfo l:ong$ l:onge l:ongr l:ongs l:onic
l:onie l:onio l:onis l:onkr l:onli l:only l:onne l:onnt l:onor l:ons$ l:onse l:onsi l:onst l:onsu l:ont$ l:onta l:onte l:onth l:onti l:onto l:ontr l:onve l:onvi
l:onze l:ood$ l:oof$ l:oogl l:ook$ l:ooke l:ooki l:ooks l:ool$ l:ools l:oom$ l:oon$ l:oor$ l:oose l:ope$ l:open l:oper l:opf$ l:opic l:opie l:opin l:ople l:opos
l:opp$ l:oppe l:ops$ l:opt$ l:opte l:opti l:orab l:orat l:orau l:orbe l:orce l:ord$ l:orde l:ordi l:ords l:ore$ l:ored l:oren l:orer l:orfu l:orga l:orge l:orgt
l:orha l:orhe l:orin l:oris l:orit l:ork$ l:orki l:orks l:orla l:orm$ l:orma l:ormi l:orms l:orn$ l:orne l:orni l:orre l:orri l:orro l:orry l:ors$ l:orsc l:orsi
l:orst l:ort$ l:orta l:orte l:orth l:orti l:ortl l:orts l:orwa l:ory$ l:osal l:osch l:ose$ l:osed l:osen l:osin l:osit l:osof l:ospe l:oss$ l:osse l:ossi l:ost$
l:oste l:ostf l:ostl l:osts l:otat l:ote$ l:oted l:otel l:oten l:otes l:oth$ l:othe l:othi l:otic l:otiz l:ots$ l:ott$ l:otte l:otto l:otzd l:oubl l:oubt l:ouch
l:oud$ l:ough l:ould l:ounc l:ound l:oung l:ount l:oup$ l:oupl l:our$ l:ourc l:ours l:ous$ l:ouse l:out$ l:outl l:outs l:oval l:ove$ l:oved l:ovel l:ovem l:over
l:oves l:ovid l:ovin l:owar l:owas l:owed l:ower l:owev l:owie l:owin l:own$ l:owne l:owns l:ows$ l:oyee l:ozu$ l:paar l:paci l:pack l:paet l:page l:pagn l:paid
l:paig l:pain l:pake l:pam$ l:pamm l:pani l:pann l:pany l:pape l:papi l:para l:pare l:pari l:park l:part l:pass l:past l:pati l:patr l:paul l:paus l:pay$ l:payi
l:paym l:payr l:pazi l:pdat l:peak l:pect l:ped$ l:pedr l:peic l:pekt l:pel$ l:pelt l:pen$ l:pend l:pene l:peni l:pens l:peop l:per$ l:pera l:perf l:perh l:perl
l:perm l:perr l:pers l:pete l:peti l:petr l:pfan l:pfei l:pfle l:phas l:phil l:phon l:phot l:pic$ l:pick l:piel l:pier l:pilo l:ping l:pipe l:pire l:pita l:pitc
l:plac l:plae l:plai l:plan l:plat l:ple$ l:plea l:plem l:ples l:plet l:plie l:ploy l:pls$ l:plus l:ply$ l:poin l:poke l:poli l:polo l:pond l:port l:posa l:pose
l:posi l:poss l:post l:pot$ l:powe l:ppe$ l:pped l:ppel l:ppen l:ppin l:ppli l:ppoi l:ppor l:ppos l:ppre l:ppro l:ppt$ l:ppy$ l:prac l:prae l:prax l:prea l:prec
l:pref l:prei l:prem l:pren l:pres l:pric l:pril l:prin l:prio l:priv l:priy l:pro$ l:prob l:proc l:prod l:prof l:prog l:proj l:prom l:prop l:pros l:prov l:pruc
l:prue l:pted l:ptem l:ptio l:ptis l:pto$ l:punk l:purc l:purs l:put$ l:pute l:quar l:quen l:ques l:quic l:quir l:quit l:quot l:rab$ l:raba l:rach l:ract l:rad$
l:rade l:radi l:raec l:raeg l:raes l:raeu l:rag$ l:rage l:rags l:ragt l:rah$ l:raid l:raig l:rain l:ral$ l:rale l:rall l:ram$ l:rame l:ramm l:ran$ l:ranc l:rand
l:rang l:rank l:rans l:rant l:ranz l:rarb l:rase l:rass l:rasu l:rat$ l:rate l:rath l:rati l:ratu l:rau$ l:rauc l:raue l:rauf l:raum l:raus l:rave l:raxi l:rban
l:rbei l:rben l:rber l:rbes l:rbez l:rbin l:rbst l:rbun l:rce$ l:rch$ l:rcha l:rchg l:rchi l:rchw l:rday l:rde$ l:rded l:rden l:rder l:rdie l:rdin l:rds$ l:rea$
l:reac l:read l:reak l:real l:reas l:reat l:rece l:rech l:reci l:reck l:reco l:recr l:rect l:red$ l:rede l:redi l:ree$ l:reem l:reen l:reet l:refe l:reff l:refr
l:refu l:rega l:rege l:regi l:regr l:reho l:rei$ l:reib l:reic l:reie l:reif l:reig l:reim l:rein l:reis l:reit l:rekt l:rela l:rele l:rely l:rem$ l:rema l:reme
l:remi l:remo l:ren$ l:renc l:rend l:rene l:reng l:renn l:rent l:renz l:repa l:repl l:repo l:requ l:rer$ l:rere l:rers l:res$ l:resa l:rese l:resi l:reso l:resp
l:ress l:rest l:resu l:ret$ l:reta l:retc l:rete l:reth l:reti l:rett l:retu l:reue l:reun l:reut l:revi l:rfah l:rfas l:rfec l:rfen l:rfol l:rfue l:rgab l:rgan
l:rge$ l:rgeb l:rgeh l:rgel l:rgen l:rger l:rges l:rget l:rgt$ l:rhab l:rhae l:rhal l:rhap l:rhau l:rhei l:rher l:rhin l:ria$ l:rial l:rian l:riat l:ribe l:rice
l:rich l:rici l:rida l:rie$ l:rieb l:ried l:rief l:rieg l:rien l:rier l:ries l:rif$ l:riff l:rift l:rify l:rig$ l:rige l:righ l:rike l:ril$ l:rin$ l:ring l:rinn
l:rint l:rioe l:rior l:riou l:ript l:rise l:rish l:rist l:rita l:rite l:riti l:ritt l:rity l:riva l:rive l:riya l:rkau l:rken l:rket l:rkin l:rkla l:rkli l:rks$
l:rksh l:rkst l:rlae l:rlag l:rlan l:rlas l:rlau l:rled l:rleg l:rlei l:rlic l:rlie l:rlin l:rlis l:rly$ l:rma$ l:rmal l:rman l:rmat l:rmed l:rmen l:rmer l:rmin
l:rmis l:rmit l:rms$ l:rnal l:rnat l:rne$ l:rned l:rneh l:rnen l:rner l:rnet l:rneu l:rnim l:rnin l:rnit l:rnom l:rnoo l:rns$ l:rnze l:road l:robe l:robi l:robl
l:roce l:roch l:rocu l:rodu l:roes l:rofe l:rofi l:rogr l:rohe l:roje l:roke l:role l:roll l:rom$ l:romi l:rong l:ront l:roof l:room l:rop$ l:rope l:ropo l:ros$
l:rosc l:roso l:rosp l:ross l:roth l:rotz l:roub l:roug l:roun l:roup l:rova l:rove l:rovi l:row$ l:rown l:rows l:roze l:rran l:rred l:rrei l:rren l:rres l:rrie
l:rrli l:rrn$ l:rrow l:rrt$ l:rruf l:rry$ l:rsar l:rsat l:rsch l:rsda l:rse$ l:rseh l:rsei l:rsen l:rsh$ l:rshi l:rsic l:rsio l:rsoe l:rson l:rsor l:rspr l:rst$
l:rsta l:rste l:rsto l:rsuc l:rtab l:rtag l:rtal l:rte$ l:rted l:rtei l:rten l:rter l:rtet l:rth$ l:rthe l:rtic l:rtie l:rtif l:rtig l:rtin l:rtli l:rtme l:rtne
l:rtra l:rtre l:rtri l:rts$ l:rtsc l:rtun l:rtup l:rty$ l:ruar l:ruch l:ruck l:rude l:rueb l:ruec l:ruef l:rueh l:rues l:ruf$ l:rufe l:rugg l:ruhe l:ruhi l:ruit
l:rum$ l:run$ l:rund l:rung l:runn l:runs l:runt l:russ l:rust l:ruth l:rver l:rves l:rvic l:rvor l:rwal l:rwar l:rwei l:rwen l:rwue l:ryin l:ryon l:rypt l:ryth
l:rzae l:rze$ l:rzei l:rzen l:rzeu l:rzli l:sabs l:sabt l:sach l:saec l:saet l:sag$ l:sage l:sagt l:said l:sais l:sal$ l:sale l:salo l:sam$ l:same l:samm l:samp
l:sams l:samt l:sand l:sant l:sap$ l:sapp l:sati l:satu l:satz l:save l:say$ l:says l:sban l:sbed l:scan l:sch$ l:scha l:sche l:schi l:schl l:schm l:schn l:scho
l:schr l:scht l:schu l:schw l:scon l:scot l:scou l:scra l:scre l:scri l:scus l:sdat l:sday l:seas l:seat l:seco l:secu l:sed$ l:see$ l:seem l:seen l:sefu l:sehe
l:sehr l:seid l:sein l:seit l:sekr l:sel$ l:selb l:sele l:self l:sell l:seln l:selt l:sem$ l:sen$ l:send l:senh l:sens l:sent l:sept l:sequ l:ser$ l:sere l:seri
l:sers l:serv l:ses$ l:set$ l:sett l:setu l:setz l:seve l:sfal l:sfer l:sfor l:sfri l:sfue l:sgab l:sgeb l:sgel l:sges l:sgvo l:shal l:shar l:shbo l:she$ l:shed
l:shee l:shel l:sher l:shes l:shif l:shin l:ship l:shop l:shor l:shot l:shou l:show l:sibl l:sich l:sick l:side l:sie$ l:sieh l:sier l:sig$ l:sign l:simo l:simp
l:sinc l:sind l:sine l:sing l:sion l:sir$ l:sis$ l:sist l:sit$ l:sita l:site l:siti l:sitz l:sive l:six$ l:size l:sked l:skep l:skin l:skun l:slei l:slet l:slic
l:slis l:slot l:slow l:smai l:smal l:sman l:smen l:sms$ l:snot l:soci l:soen l:sofe l:sofo l:soft l:soga l:sola l:solc l:sold l:soli l:soll l:solu l:solv l:some
l:somm l:son$ l:sona l:sond l:sone l:soni l:sons l:soon l:sor$ l:sorg l:sorr l:sort l:soun l:sour l:sowa l:sowi l:spae l:spam l:span l:spar l:spea l:spec l:spei
l:spek l:spen l:sper l:spie l:spok l:spon l:spot l:spra l:spre l:spri l:spro l:spru l:srat l:ssag l:ssan l:ssch l:sse$ l:ssed l:ssel l:ssen l:sser l:sses l:ssib
l:ssie l:ssig l:ssin l:ssio l:ssis l:ssli l:ssme l:ssor l:sst$ l:sste l:sstr l:ssum l:ssun l:ssys l:stab l:stad l:stae l:staf l:stag l:stal l:stam l:stan l:star
l:stat l:stay l:ste$ l:stea l:stec l:sted l:stee l:stef l:steh l:stei l:stel l:stem l:sten l:step l:ster l:stes l:stet l:steu l:stev l:stfa l:stic l:stie l:stif
l:stig l:stik l:stil l:stim l:stin l:stio l:stit l:stle l:stly l:stma l:stoc l:stol l:stom l:stop l:stor l:stph l:stra l:stre l:stri l:stro l:stru l:stry l:sts$
l:stud l:stue l:stuf l:stun l:stzu l:subs l:succ l:such l:sue$ l:sugg l:suit l:sult l:sum$ l:summ l:sund l:sung l:supe l:supp l:sure l:sver l:swer l:swit l:syst
l:szah l:taba l:tabl l:tach l:tact l:tadt l:taen l:taet l:taff l:tag$ l:tage l:tags l:tagt l:tail l:take l:taki l:takt l:tal$ l:tali l:talk l:tall l:talo l:tamm
l:tan$ l:tand l:tant l:tarb l:tari l:tart l:tat$ l:tate l:tati l:tats l:tatt l:tauf l:tbew l:tbh$ l:tch$ l:tche l:tdat l:teac l:tead l:team l:tech l:teck l:ted$
l:tee$ l:teer l:tees l:tefu l:tegr l:tehe l:teht l:tei$ l:teig l:teil l:tein l:tel$ l:tele l:tell l:tely l:tem$ l:temb l:teme l:tems l:ten$ l:tena l:tenb l:tend
l:teni l:tenl l:tens l:tent l:tenz l:tep$ l:ter$ l:tera l:terb l:terd l:tere l:terf l:terg l:terh l:teri l:terl l:term l:tern l:terr l:ters l:terv l:tes$ l:test
l:tet$ l:teue l:tev$ l:teve l:text l:tfac l:tfer l:tfor l:tful l:tgli l:thal l:than l:that l:thdr l:the$ l:thei l:them l:then l:ther l:thes l:they l:thie l:thin
l:thir l:this l:thly l:thom l:thor l:thos l:thou l:thre l:thro l:ths$ l:thur l:thx$ l:thy$ l:tic$ l:tica l:tice l:tick l:ticl l:tics l:ticu l:tied l:tief l:tien
l:tier l:ties l:tifi l:tig$ l:tige l:tigt l:tigu l:tik$ l:til$ l:till l:time l:timi l:timm l:tin$ l:ting l:tinu l:tion l:tipp l:tire l:tisc l:titi l:tive l:tiz$
l:tle$ l:tled l:tlei l:tlic l:tlin l:tloo l:tly$ l:tmas l:tmen l:tner l:tnis l:tobe l:toch l:tock l:toda l:toge l:told l:tom$ l:toma l:tome l:tomo l:ton$ l:toni
l:too$ l:took l:tool l:top$ l:topi l:topp l:tor$ l:torb l:tore l:tori l:tors l:tory l:touc l:tour l:towa l:tpha l:tpun l:tra$ l:trac l:trad l:trae l:trag l:trai
l:tral l:tran l:trau l:trav l:trea l:tree l:tref l:trei l:tret l:treu l:tria l:tric l:trie l:trif l:trik l:trol l:trom l:tron l:trot l:trou l:trum l:trus l:try$
l:tryi l:tsae l:tsap l:tsch l:tsfu l:tsid l:tsle l:tsno l:tste l:ttac l:ttag l:tte$ l:ttee l:ttel l:tten l:tter l:ttin l:ttle l:tto$ l:ttst l:ttwo l:tual l:tude
l:tudi l:tuec l:tuel l:tuer l:tues l:tuff l:tula l:tumn l:tun$ l:tund l:tung l:tup$ l:tur$ l:turd l:ture l:turn l:tut$ l:tver l:twar l:twas l:twee l:twel l:twic
l:two$ l:twoc l:twor l:type l:tzbe l:tzde l:tze$ l:tzen l:tzer l:tzig l:tzli l:tzt$ l:tzte l:tzug l:tzun l:ual$ l:uall l:uar$ l:uara l:uart l:uary l:ube$ l:uben
l:uber l:ubil l:uble l:ubli l:ubsc l:ubsp l:ubt$ l:ucce l:uch$ l:uche l:uchh l:uchs l:ucht l:uck$ l:ucke l:uct$ l:ude$ l:uded l:uden l:uder l:udge l:udit l:uebe
l:uebr l:ueck l:uefe l:uefu l:uegb l:uegt l:ueh$ l:uehe l:uehj l:uehl l:uehr l:uell l:uemm l:uen$ l:uenc l:uend l:uenf l:uens l:uer$ l:uerb l:uerd l:uere l:uerf
l:uero l:uers l:uert l:ues$ l:uesd l:uess l:uest l:uetz l:ufe$ l:ufen l:uff$ l:ufge l:ufho l:ufna l:ufne l:ufri l:uft$ l:uftr l:ufwa l:ufze l:ugan l:ugen l:uges
l:ugge l:uggl l:ugh$ l:ught l:ugie l:ugt$ l:ugus l:uhe$ l:uhig l:uhr$ l:uick l:uilt l:uire l:uiri l:uit$ l:uits l:ukom l:ukt$ l:ukti l:ular l:ulat l:uld$ l:uldi
l:uldn l:ule$ l:uli$ l:ull$ l:ully l:ulta l:ults l:ulun l:uly$ l:uman l:umbe l:ume$ l:umen l:umge l:umme l:umn$ l:ump$ l:umst l:umzu l:unae l:unch l:unci l:und$
l:unda l:unde l:undl l:unds l:une$ l:uner l:unft l:ung$ l:unge l:ungs l:uni$ l:unic l:unk$ l:unkt l:unni l:unre l:uns$ l:unse l:unso l:unsu l:unt$ l:unta l:unte
l:unti l:unts l:unve l:uota l:uote l:upda l:uper l:uple l:uppe l:uppl l:uppo l:upt$ l:ura$ l:uran l:urce l:urch l:urda l:urde l:ure$ l:urem l:uren l:urer l:ures
l:urge l:urin l:urio l:urit l:urla l:urn$ l:urne l:urni l:uro$ l:urre l:urs$ l:ursd l:urse l:ursu l:urt$ l:urth l:urue l:urz$ l:urze l:usae l:usag l:usam l:usan
l:usba l:usch l:use$ l:used l:usef l:usen l:user l:usfa l:usfu l:usga l:usge l:ush$ l:usin l:usiv l:usku l:usla l:uspr l:uss$ l:ussc l:usse l:ussi l:usst l:ust$
l:usta l:uste l:usti l:usto l:ustr l:usza l:ute$ l:uten l:uter l:utes l:utet l:uth$ l:utho l:utio l:utli l:utlo l:uto$ l:utom l:uts$ l:utsc l:utsi l:utte l:utti
l:utto l:utum l:utur l:uty$ l:utz$ l:utzb l:utze l:utzu l:uwg$ l:uyer l:uyin l:uys$ l:vail l:val$ l:valu l:vant l:vari l:vat$ l:vate l:ved$ l:vel$ l:vell l:velo
l:vely l:vemb l:ven$ l:vend l:veni l:vent l:ver$ l:vera l:verb l:verd l:vere l:verf l:verg l:verh l:veri l:verk l:verl l:verm l:verp l:vers l:vert l:verw l:very
l:verz l:ves$ l:vest l:via$ l:vice l:vide l:viel l:vier l:view l:vill l:vin$ l:vinc l:ving l:visi l:vite l:voel l:vogt l:voic l:voll l:volu l:vom$ l:von$ l:vor$
l:vora l:vorb l:vore l:vorf l:vorg l:vorh l:vorl l:vorm l:vors l:vort l:vour l:waeh l:waer l:wahl l:wait l:walt l:wand l:wann l:want l:war$ l:ward l:ware l:warm
l:warn l:wart l:waru l:was$ l:way$ l:webi l:webs l:wech l:weck l:wed$ l:wedn l:week l:ween l:weg$ l:wege l:wei$ l:weif l:weih l:weil l:wein l:weis l:weit l:welc
l:well l:wen$ l:wend l:wenn l:went l:wer$ l:werb l:werd l:were l:werk l:wers l:wert l:wese l:weve l:what l:when l:wher l:whet l:whic l:whit l:who$ l:whol l:whom
l:why$ l:wice l:wide l:wie$ l:wied l:wieg l:wies l:wife l:will l:wind l:wing l:winn l:wint l:wipe l:wir$ l:wird l:wirk l:wirt l:wisc l:wish l:wiss l:witc l:with
l:wner l:wns$ l:woch l:wohe l:wohl l:woll l:won$ l:wond l:word l:work l:worr l:wort l:woul l:wozu l:writ l:wron l:wsle l:wuen l:wuer l:wues l:wurd l:wyer l:xact
l:xamp l:xcel l:xis$ l:xist l:xpec l:xpen l:xpla l:xpor l:xter l:xtin l:xtra l:xts$ l:ybe$ l:ybod l:year l:yee$ l:yees l:yer$ l:yes$ l:yet$ l:ying l:ymen l:ymor
l:yond l:yone l:you$ l:youn l:your l:ype$ l:ypto l:yrol l:ysel l:yste l:ythi l:yway l:zaeh l:zahl l:zbea l:zdem l:zehn l:zeic l:zeig l:zeit l:zen$ l:zent l:zept
l:zer$ l:zern l:zero l:zert l:zett l:zeug l:zieh l:zier l:zige l:zimm l:zita l:zlei l:zlic l:zoge l:zoho l:zoom l:zte$ l:zten l:ztes l:zufr l:zufu l:zug$ l:zuga
l:zuge l:zuko l:zum$ l:zuna l:zung l:zur$ l:zuru l:zurz l:zusa l:zusc l:zuse l:zust l:zwec l:zwei l:zwis length:0 length:1 length:2 length:3 length:4 n:again
n:ask n:away n:busy n:contact n:decider n:effort n:end n:fits n:forever n:has n:later n:like n:meet n:more n:much n:need n:past n:permit n:postpone n:price
n:promote n:refer n:refuse n:rival n:small n:thanks n:time n:trust n:works p:again+anger p:again+ask p:again+away p:again+busy p:again+contact p:again+decider
p:again+deny p:again+effort p:again+end p:again+fits p:again+forever p:again+has p:again+later p:again+like p:again+meet p:again+more p:again+much p:again+need
p:again+past p:again+permit p:again+postpone p:again+price p:again+refer p:again+refuse p:again+rival p:again+small p:again+thanks p:again+time p:again+trust
p:again+works p:anger+ask p:anger+away p:anger+contact p:anger+deny p:anger+end p:anger+has p:anger+meet p:anger+refuse p:anger+time p:anger+works p:ask+away
p:ask+busy p:ask+contact p:ask+decider p:ask+deny p:ask+effort p:ask+end p:ask+fits p:ask+forever p:ask+has p:ask+later p:ask+like p:ask+meet p:ask+more
p:ask+much p:ask+need p:ask+past p:ask+permit p:ask+postpone p:ask+price p:ask+promote p:ask+refer p:ask+refuse p:ask+rival p:ask+small p:ask+thanks p:ask+time
p:ask+trust p:ask+works p:away+busy p:away+contact p:away+decider p:away+deny p:away+end p:away+fits p:away+forever p:away+has p:away+later p:away+like
p:away+meet p:away+more p:away+much p:away+need p:away+past p:away+permit p:away+postpone p:away+price p:away+refer p:away+refuse p:away+rival p:away+small
p:away+thanks p:away+time p:away+trust p:away+works p:busy+contact p:busy+decider p:busy+deny p:busy+effort p:busy+end p:busy+fits p:busy+forever p:busy+has
p:busy+later p:busy+like p:busy+meet p:busy+more p:busy+much p:busy+past p:busy+permit p:busy+postpone p:busy+price p:busy+refer p:busy+refuse p:busy+rival
p:busy+time p:busy+trust p:contact+decider p:contact+deny p:contact+end p:contact+fits p:contact+forever p:contact+has p:contact+later p:contact+like
p:contact+meet p:contact+more p:contact+much p:contact+need p:contact+past p:contact+permit p:contact+postpone p:contact+price p:contact+promote p:contact+refer
p:contact+refuse p:contact+rival p:contact+small p:contact+thanks p:contact+time p:contact+trust p:contact+works p:decider+deny p:decider+effort p:decider+end
p:decider+fits p:decider+forever p:decider+has p:decider+later p:decider+like p:decider+meet p:decider+more p:decider+much p:decider+need p:decider+past
p:decider+permit p:decider+postpone p:decider+price p:decider+refer p:decider+refuse p:decider+rival p:decider+small p:decider+thanks p:decider+time
p:decider+trust p:decider+works p:deny+effort p:deny+end p:deny+fits p:deny+forever p:deny+has p:deny+later p:deny+like p:deny+meet p:deny+more p:deny+much
p:deny+need p:deny+past p:deny+permit p:deny+postpone p:deny+price p:deny+promote p:deny+refer p:deny+refuse p:deny+rival p:deny+small p:deny+thanks p:deny+time
p:deny+trust p:deny+works p:effort+end p:effort+fits p:effort+forever p:effort+has p:effort+later p:effort+like p:effort+more p:effort+much p:effort+need
p:effort+past p:effort+permit p:effort+postpone p:effort+price p:effort+refer p:effort+refuse p:effort+rival p:effort+small p:effort+time p:effort+trust
p:effort+works p:end+fits p:end+forever p:end+has p:end+later p:end+like p:end+meet p:end+more p:end+much p:end+need p:end+past p:end+permit p:end+postpone
p:end+price p:end+promote p:end+refer p:end+refuse p:end+rival p:end+small p:end+thanks p:end+time p:end+trust p:end+works p:fits+forever p:fits+has
p:fits+later p:fits+like p:fits+meet p:fits+more p:fits+much p:fits+need p:fits+past p:fits+permit p:fits+postpone p:fits+price p:fits+promote p:fits+refer
p:fits+refuse p:fits+rival p:fits+small p:fits+thanks p:fits+time p:fits+trust p:fits+works p:forever+has p:forever+later p:forever+like p:forever+meet
p:forever+more p:forever+much p:forever+need p:forever+past p:forever+permit p:forever+postpone p:forever+price p:forever+promote p:forever+refer
p:forever+refuse p:forever+rival p:forever+small p:forever+thanks p:forever+time p:forever+trust p:forever+works p:has+later p:has+like p:has+meet p:has+more
p:has+much p:has+need p:has+past p:has+permit p:has+postpone p:has+price p:has+promote p:has+refer p:has+refuse p:has+rival p:has+small p:has+thanks p:has+time
p:has+trust p:has+works p:later+like p:later+meet p:later+more p:later+much p:later+need p:later+past p:later+permit p:later+postpone p:later+price
p:later+promote p:later+refer p:later+refuse p:later+rival p:later+small p:later+thanks p:later+time p:later+trust p:later+works p:like+meet p:like+more
p:like+much p:like+need p:like+past p:like+permit p:like+postpone p:like+price p:like+promote p:like+refer p:like+refuse p:like+rival p:like+small p:like+thanks
p:like+time p:like+trust p:like+works p:meet+more p:meet+much p:meet+need p:meet+past p:meet+permit p:meet+postpone p:meet+price p:meet+refer p:meet+refuse
p:meet+rival p:meet+small p:meet+thanks p:meet+time p:meet+trust p:meet+works p:more+much p:more+need p:more+past p:more+permit p:more+postpone p:more+price
p:more+promote p:more+refer p:more+refuse p:more+rival p:more+small p:more+thanks p:more+time p:more+trust p:more+works p:much+need p:much+past p:much+permit
p:much+postpone p:much+price p:much+promote p:much+refer p:much+refuse p:much+rival p:much+small p:much+thanks p:much+time p:much+trust p:much+works p:need+past
p:need+permit p:need+postpone p:need+price p:need+promote p:need+refer p:need+refuse p:need+rival p:need+small p:need+thanks p:need+time p:need+trust
p:need+works p:past+permit p:past+postpone p:past+price p:past+promote p:past+refer p:past+refuse p:past+rival p:past+small p:past+thanks p:past+time
p:past+trust p:past+works p:permit+postpone p:permit+price p:permit+refer p:permit+refuse p:permit+rival p:permit+small p:permit+time p:permit+works
p:postpone+price p:postpone+promote p:postpone+refer p:postpone+refuse p:postpone+rival p:postpone+small p:postpone+thanks p:postpone+time p:postpone+trust
p:postpone+works p:price+promote p:price+refer p:price+refuse p:price+rival p:price+small p:price+thanks p:price+time p:price+trust p:price+works
p:promote+refer p:promote+refuse p:promote+rival p:promote+small p:promote+time p:promote+trust p:refer+refuse p:refer+rival p:refer+small p:refer+thanks
p:refer+time p:refer+trust p:refer+works p:refuse+rival p:refuse+small p:refuse+thanks p:refuse+time p:refuse+trust p:refuse+works p:rival+small p:rival+thanks
p:rival+time p:rival+trust p:rival+works p:small+time p:small+trust p:small+works p:thanks+time p:thanks+trust p:thanks+works p:time+trust p:time+works
p:trust+works q:again q:ask q:away q:contact q:decider q:deny q:effort q:end q:fits q:forever q:has q:later q:like q:meet q:more q:much q:need q:past q:permit
q:postpone q:price q:promote q:refer q:refuse q:rival q:small q:thanks q:time q:trust q:works s:55501 s:abbes s:abgem s:abges s:abmel s:absag s:absch s:absta
s:abste s:abtei s:abwes s:accep s:acces s:accou s:acros s:actua s:addre s:adres s:aende s:afrai s:after s:again s:agenc s:agent s:agree s:aktue s:alber s:allei
s:aller s:alrea s:alter s:analy s:anbie s:anbin s:ander s:anfan s:anfra s:angab s:angeb s:angek s:angem s:angen s:anges s:anlie s:annua s:anoth s:anruf s:ansch
s:anseh s:anspr s:answe s:antwo s:anwal s:anybo s:anymo s:anyon s:anyth s:anywa s:anzei s:anzus s:apolo s:appoi s:appre s:appro s:arbei s:archi s:aroun s:artic
s:askin s:assis s:attac s:atten s:aufge s:aufho s:aufne s:auftr s:aufwa s:augus s:ausfu s:ausga s:ausge s:ausku s:auspr s:aussc s:austr s:autho s:autom s:autum
s:avail s:backl s:baust s:beant s:bearb s:becau s:bedan s:bedar s:beend s:befin s:befor s:begin s:behal s:beide s:beisp s:bekom s:belae s:belie s:belon s:benoe
s:berat s:berei s:besch s:bespr s:besse s:besta s:beste s:besti s:betre s:betri s:bette s:betwe s:bewer s:beyon s:bezie s:biete s:binde s:bishe s:bitte s:bleib
s:block s:booke s:booki s:bough s:branc s:brand s:brauc s:brigh s:bring s:broch s:broke s:brosc s:broth s:buchh s:budge s:buero s:busin s:buyin s:calen s:calli
s:campa s:cance s:canno s:capac s:certi s:chanc s:chang s:charg s:chari s:check s:cheer s:chose s:chris s:clari s:clien s:clini s:close s:coffe s:colle s:comfo
s:comme s:commi s:commu s:compa s:compl s:compu s:conce s:confi s:congr s:conse s:consi s:consu s:conta s:conti s:contr s:conve s:convi s:copie s:could s:counc
s:coupl s:cover s:curio s:curre s:custo s:dafue s:dageg s:danac s:danie s:danke s:darau s:darue s:dashb s:datab s:daten s:dauer s:daugh s:decen s:decid s:decis
s:decli s:delet s:deliv s:depar s:derze s:desha s:detai s:deutl s:deuts s:devel s:diens s:diese s:diffe s:digit s:direc s:direk s:disco s:discu s:domai s:donne
s:doppe s:dring s:dritt s:duerf s:durch s:earli s:easte s:effor s:ehrli s:eigen s:einar s:eindr s:einfa s:einfl s:einfu s:einge s:einka s:einla s:einma s:einri
s:einsc s:einst s:einwi s:einze s:einzu s:eithe s:eleve s:elter s:email s:empfa s:emplo s:endli s:engin s:enoug s:enqui s:entfe s:entha s:entsc s:erasu s:erfah
s:erfol s:erhal s:erinn s:erlau s:erled s:erneu s:errei s:ersch s:erste s:erzae s:estat s:evalu s:eveni s:event s:every s:exact s:examp s:exist s:expec s:expen
s:expla s:expor s:exter s:facil s:faell s:falsc s:famil s:favou s:febru s:feeli s:fehle s:feier s:figur s:filia s:final s:finan s:finde s:finge s:firme s:foerd
s:follo s:forde s:forge s:forma s:forwa s:frage s:franc s:frank s:freig s:freit s:freun s:frida s:fried s:frueh s:fuehr s:funkt s:furth s:futur s:ganze s:garan
s:gebra s:gebun s:gedul s:geehr s:gefae s:gefal s:gefra s:gefun s:gegeb s:gegen s:gehoe s:gekue s:geleg s:geles s:geloe s:gemac s:gemae s:gemei s:gener s:gerad
s:gesag s:gesch s:gesel s:gespe s:gespr s:geste s:gesto s:getti s:gewec s:gewin s:gewis s:gewor s:glaub s:gleic s:googl s:grate s:groes s:gross s:grues s:grund
s:guara s:guens s:haend s:haeng s:haett s:halbe s:halbj s:hande s:handl s:handw s:happe s:hatte s:havin s:heiss s:herbs s:herre s:herzl s:hesit s:hierm s:hinte
s:hirin s:hocha s:hoere s:holdi s:holid s:hones s:howev s:hubsp s:husba s:ignor s:imple s:impor s:impre s:inclu s:indus s:infor s:inhab s:insta s:inste s:integ
s:inter s:inves s:invit s:invoi s:inzwi s:irgen s:jahre s:janua s:jedoc s:jeman s:jetzi s:kalen s:kanzl s:kapaz s:kasse s:kaufe s:keepi s:keine s:kelle s:kenne
s:kinde s:kindl s:klaer s:klapp s:klein s:kling s:koenn s:kolle s:komme s:kompl s:kondi s:konfo s:konkr s:konta s:konze s:koste s:krank s:krieg s:kuemm s:kuend
s:kuenf s:kunde s:kurze s:laess s:laeuf s:lande s:landl s:lasse s:laufe s:launc s:lawye s:learn s:leavi s:leide s:leist s:leite s:lette s:letzt s:leute s:licen
s:liebe s:liefe s:liege s:limit s:linde s:lindn s:liste s:liter s:littl s:locke s:loesc s:loesu s:logis s:longe s:looke s:looki s:loren s:lovel s:mache s:machi
s:mailb s:maili s:maint s:manag s:manda s:manua s:marke s:masch s:mater s:matte s:meeti s:mehre s:meine s:melde s:membe s:menti s:merge s:messa s:micro s:middl
s:migra s:milli s:minut s:misst s:mitar s:mitbe s:mitgl s:mitte s:mittw s:mobil s:moech s:moegl s:momen s:monat s:monda s:monta s:month s:morge s:morni s:movin
s:muess s:muste s:mutte s:mysel s:nachd s:nachf s:nachh s:nachr s:naech s:neede s:nehme s:neugi s:newsl s:nicht s:niema s:nobod s:nochm s:norma s:nothi s:notic
s:novem s:numbe s:numme s:nutze s:nutzu s:objec s:oblig s:octob s:oeste s:offen s:offer s:offic s:oktob s:onboa s:onlin s:opera s:order s:oster s:outlo s:outsi
s:packa s:papie s:paren s:parti s:partn s:passe s:passi s:patie s:payin s:payme s:payro s:peopl s:perfe s:perha s:permi s:perso s:peter s:phili s:piped s:platf
s:pleas s:polic s:polit s:posit s:possi s:postf s:pract s:praes s:praxi s:prefe s:preis s:premi s:prese s:price s:prici s:prior s:priva s:probi s:probl s:proce
s:procu s:produ s:profe s:profi s:progr s:proje s:promi s:prope s:propo s:prosp s:provi s:pruef s:purch s:pursu s:quart s:quest s:quota s:quote s:rabat s:rathe
s:reach s:readi s:reall s:reaso s:recei s:recep s:rechn s:recht s:recor s:recru s:refer s:regar s:regel s:regio s:regis s:regre s:reich s:relat s:relev s:remin
s:remov s:renew s:repla s:repli s:repor s:reque s:requi s:reser s:respe s:respo s:resul s:retir s:retur s:revie s:revis s:richt s:rollo s:rueck s:runni s:sache
s:saiso s:sales s:sampl s:samst s:sande s:satur s:schaf s:schau s:schic s:schie s:schla s:schle s:schli s:schlu s:schne s:schni s:schoe s:schoo s:schre s:schri
s:schue s:schul s:schwa s:schwe s:scree s:seaso s:secon s:sekre s:selbe s:selbs s:selec s:sende s:sendi s:septe s:seque s:serio s:serve s:servi s:settl s:setze
s:shoul s:showe s:siche s:signa s:signe s:simpl s:since s:singl s:siste s:sitze s:skept s:socia s:sofor s:softw s:solan s:solch s:sollt s:solut s:someo s:somet
s:somme s:sonde s:sound s:spaet s:spamm s:spann s:spare s:spend s:sperr s:spiel s:sprea s:sprec s:sprin s:stamm s:stand s:start s:steck s:stehe s:stell s:steue
s:stimm s:stopp s:strai s:strei s:stret s:strik s:stude s:stuec s:stund s:subsc s:succe s:suche s:sugge s:summe s:sunda s:suppl s:suppo s:switc s:syste s:takin
s:talki s:tatsa s:techn s:teile s:teiln s:telef s:tende s:termi s:teste s:testp s:testz s:texti s:thank s:thing s:think s:thoma s:thoug s:throu s:thurs s:ticke
s:timin s:tocht s:toget s:tomor s:trage s:train s:trave s:treff s:triff s:trotz s:troub s:trust s:tryin s:tuesd s:ueber s:umste s:under s:unerw s:ungef s:unger
s:unser s:unsol s:unsub s:unter s:unver s:updat s:urgen s:urlau s:usefu s:varia s:vendo s:veran s:verbr s:verdi s:verei s:verfu s:verge s:verha s:verif s:verka
s:verla s:verle s:versa s:versc s:verse s:versi s:verso s:versp s:verst s:versu s:verta s:verte s:vertr s:verwa s:verwe s:viele s:viell s:viert s:villa s:voell
s:vorau s:vorbe s:vorer s:vorfu s:vorge s:vorha s:vorhe s:vormi s:vorsc s:vorsi s:vorst s:waere s:waiti s:wareh s:warte s:webin s:webse s:websi s:wechs s:wedne
s:weeke s:weihn s:weite s:welch s:welco s:wende s:werbe s:werbu s:werde s:werks s:whate s:whats s:whene s:wheth s:wider s:wiede s:winte s:wirkl s:wishe s:wisse
s:withd s:withi s:witho s:woche s:wolle s:wollt s:wonde s:worki s:works s:worri s:would s:writi s:wuens s:wuerd s:wuess s:zahle s:zahlu s:zeite s:zeitp s:zentr
s:zerti s:zufri s:zugan s:zuges s:zukom s:zunae s:zurue s:zurze s:zusae s:zusag s:zusam s:zusch s:zusen s:zusta s:zusti s:zweit s:zwisc says w:00 w:000 w:07700
w:1 w:10 w:11 w:12 w:13 w:14 w:15 w:16 w:17 w:18 w:19 w:2 w:20 w:200 w:2026 w:2027 w:21 w:22 w:23 w:24 w:25 w:29 w:3 w:30 w:300 w:4 w:40 w:400 w:44 w:45 w:5
w:50 w:500 w:6 w:7 w:70 w:8 w:80 w:9 w:900 w:99 w:a w:ab w:abend w:aber w:abgemeldet w:abmelden w:about w:above w:absagen w:abschliessen w:abstand w:abstellen
w:abteilung w:abwesenheitsnotiz w:access w:account w:accountant w:accounts w:across w:actually w:add w:address w:adresse w:aendern w:afraid w:after w:afternoon
w:again w:against w:agency w:agentur w:agree w:agreement w:ahead w:ai w:aktuell w:albers w:all w:alle w:allein w:allem w:allen w:allerdings w:alles w:alone
w:already w:als w:also w:alte w:alten w:alter w:am w:an w:anbieter w:anbietern w:anbindung w:and w:andere w:anderen w:anderes w:anders w:anfang w:anfangen
w:anfrage w:anfragen w:angebot w:angebote w:angekommen w:angemeldet w:angeschrieben w:angesehen w:anliegen w:annual w:another w:anrufe w:anrufen w:anschreiben
w:ansehen w:ansprechpartner w:ansprechpartnerin w:answer w:antwort w:antworte w:anwalt w:any w:anybody w:anymore w:anyone w:anything w:anyway w:anzuschreiben
w:app w:appointment w:appreciate w:approve w:approved w:april w:arbeit w:arbeiten w:are w:arm w:around w:art w:article w:as w:ask w:asked w:asking w:assistant
w:at w:auch w:audit w:auf w:aufhoeren w:aufnehmen w:aufwand w:august w:aus w:ausgaben w:ausgeben w:auskunft w:ausprobieren w:austragen w:auto w:automated
w:automatic w:automatically w:automatisch w:automatische w:autumn w:available w:away w:back w:bad w:bank w:baustelle w:be w:because w:bedarf w:been w:before
w:bei w:beim w:being w:bekomme w:bekommen w:believe w:bell w:belongs w:ben w:benoetigen w:beraten w:beratung w:bereich w:bereits w:besprechen w:best
w:bestaetigen w:beste w:besteht w:bestellen w:besten w:bestimmt w:betreut w:betrieb w:better w:between w:bevor w:bewertungen w:beyond w:bieten w:bin w:bis
w:bisher w:bit w:bitte w:bitten w:bleiben w:bleibt w:block w:blocked w:board w:bock w:book w:booked w:booking w:books w:boss w:both w:bought w:box w:branches
w:brand w:brandt w:brauch w:brauche w:brauchen w:braucht w:bring w:bringt w:brochure w:broschuere w:brother w:buchhaltung w:budget w:buero w:built w:busch
w:business w:but w:buy w:buyer w:buying w:by w:calendar w:call w:calling w:calls w:came w:can w:cancel w:cannot w:cant w:capacity w:care w:case w:cc w:cease
w:cfo w:chance w:change w:charge w:charity w:chat w:cheap w:check w:cheers w:chef w:chosen w:christmas w:claim w:clarify w:client w:clients w:clinic w:close
w:closed w:cloud w:co w:coffee w:colleague w:com w:come w:comes w:comfortable w:commit w:committee w:communication w:companies w:company w:confirm
w:congratulations w:consent w:consider w:contact w:contacting w:contacts w:continue w:contract w:contracts w:cost w:costs w:could w:couldn w:council w:count
w:couple w:cover w:covering w:covers w:crm w:current w:currently w:customer w:customers w:d w:da w:dabei w:dad w:dafuer w:dagegen w:daher w:dahin w:damen
w:damit w:danach w:daniel w:dank w:danke w:dann w:daran w:darf w:darueber w:das w:dashboard w:dass w:data w:database w:daten w:datenbank w:datev w:dauert
w:daughter w:davon w:day w:days w:dazu w:de w:deal w:dean w:dear w:decent w:decide w:decided w:decides w:decision w:decisions w:deck w:decline w:deine w:delete
w:deleted w:dem w:demo w:den w:denn w:department w:der w:derzeit w:des w:deshalb w:desk w:details w:deutlich w:deutschland w:developers w:diary w:dich w:did
w:didn w:die w:died w:dienstag w:dienstleister w:diese w:diesem w:dieser w:dieses w:difference w:different w:digital w:ding w:dir w:direct w:director w:direkt
w:discontinue w:discount w:discuss w:discussed w:do w:doch w:does w:doesn w:doing w:domain w:don w:done w:donnerstag w:dont w:door w:dort w:down w:dr w:drei
w:drin w:dringenden w:dritte w:drop w:dsgvo w:du w:duerfen w:durch w:durchaus w:durchwahl w:e w:each w:eat w:echt w:effort w:eher w:ehrlich w:eigene
w:eigentlich w:eight w:ein w:eindruck w:eine w:einem w:einen w:einer w:eines w:einfach w:einfluss w:einfuehren w:einfuehrung w:einkauf w:einladung w:einmal
w:einrichtung w:einwilligung w:either w:eleven w:else w:elternzeit w:email w:emailing w:emails w:employee w:employees w:end w:ende w:endet w:endlich w:enough
w:enquiries w:entfernen w:enthalten w:entscheiden w:entscheidet w:entscheidung w:entschieden w:er w:erase w:erasure w:erfahrungen w:erfolg w:erhalt w:erhalten
w:erledigt w:erneut w:erreichbar w:erreichen w:erst w:erzaehlen w:es w:etwas w:eu w:euch w:euer w:euro w:even w:evening w:eventuell w:ever w:every w:everyone
w:everything w:exactly w:example w:excel w:existing w:expect w:expensive w:explain w:export w:extra w:facilities w:faellen w:faellt w:fair w:falls w:falsche
w:familie w:family w:far w:favour w:fax w:februar w:february w:fee w:feel w:fehlen w:fehlt w:few w:figures w:final w:finally w:finance w:find w:finde w:fine
w:fire w:firm w:firma w:first w:fit w:five w:fix w:follow w:following w:for w:fordere w:forget w:form w:format w:forward w:forwarded w:found w:four w:frag
w:frage w:fragen w:frau w:free w:frei w:freitag w:freundliche w:freundlichen w:friday w:frohe w:from w:front w:frueh w:fruehestens w:fruehjahr w:fuenf w:fuer
w:fuers w:full w:funktioniert w:further w:future w:ganz w:ganzen w:gar w:garantiert w:gave w:gdpr w:geben w:gebrauch w:gebunden w:geduld w:geehrte w:geehrter
w:gefaellt w:gefallen w:gefragt w:gefunden w:gegeben w:gegen w:gehen w:gehoert w:geht w:gekuendigt w:geld w:gelegt w:gelesen w:geloescht w:gemacht w:gemaess
w:genau w:genug w:gerade w:gern w:gerne w:gesagt w:geschaeftsfuehrer w:geschaeftsfuehrung w:geschaeftsleitung w:geschlossen w:geschrieben w:gespraech w:gestern
w:get w:gets w:getting w:gewechselt w:geworden w:gibt w:gilt w:give w:gives w:glad w:glaube w:gleich w:go w:goes w:going w:gone w:good w:google w:got w:grad
w:grateful w:great w:groesse w:gross w:group w:gruesse w:gruessen w:grundsaetzlich w:gruss w:gut w:gute w:guten w:guy w:h w:hab w:habe w:haben w:habt w:had
w:haende w:haette w:haetten w:halbe w:halben w:halbjahr w:half w:halle w:hallo w:halt w:hand w:handle w:handles w:hands w:handy w:happen w:happens w:happy
w:hard w:has w:hat w:hatte w:hatten w:haus w:have w:having w:he w:head w:heads w:hear w:heard w:heisst w:helen w:hello w:help w:her w:herbst w:here w:herr
w:herren w:herrn w:herzliche w:herzlichen w:heute w:hey w:hi w:hier w:hiermit w:hilft w:him w:hin w:hiring w:his w:hit w:hoch w:hoeren w:hoert w:hold w:holding
w:holiday w:home w:honestly w:hope w:hotel w:hour w:hours w:house w:how w:however w:hr w:hubspot w:husband w:i w:ich w:idea w:idee w:if w:ihm w:ihn w:ihnen
w:ihr w:ihre w:ihrem w:ihren w:ihrer w:ihres w:im w:immer w:implementation w:import w:impressum w:in w:inbox w:include w:included w:industry w:info
w:information w:informationen w:infos w:inhaber w:ins w:instead w:interessant w:interesse w:interessieren w:interessiert w:interest w:interested w:interesting
w:intern w:internally w:internet w:into w:invite w:invoice w:invoices w:inzwischen w:is w:isn w:iso w:ist w:it w:its w:j w:ja w:jahr w:jahren w:jahres
w:jahresabschluss w:jan w:januar w:january w:jede w:jeden w:jedoch w:jemand w:jemanden w:jetzigen w:jetzt w:jo w:job w:jobs w:join w:juli w:july w:june w:juni
w:just w:k w:kalender w:kam w:kann w:kanzlei w:kapazitaeten w:kaufen w:kaum w:keen w:keep w:keeping w:kein w:keine w:keinem w:keinen w:keiner w:keinerlei
w:keller w:kern w:kids w:kind w:kindly w:klappt w:klar w:kleine w:kleinen w:klingt w:know w:koennen w:koennte w:koennten w:kollege w:kollegen w:kollegin w:komme
w:kommen w:kommenden w:kommt w:komplett w:konditionen w:konform w:kontakt w:kontaktaufnahme w:kontaktdaten w:kontakte w:kontaktieren w:kontaktiert w:kopf
w:kosten w:kostenlos w:kostenlosen w:kostet w:kriegen w:kriegt w:kuemmert w:kuendigen w:kuenftig w:kunden w:kurz w:kurze w:laden w:laesst w:laeuft w:lang
w:lange w:lass w:lassen w:last w:late w:later w:laufenden w:laugh w:launch w:law w:lawyer w:lead w:leads w:learn w:leave w:leaving w:leeds w:left w:legal
w:legen w:leider w:leisten w:leite w:lese w:lesen w:let w:letter w:letzte w:letzten w:letztes w:leute w:leuten w:licences w:lie w:liebe w:lieber w:lieferanten
w:liegen w:liegt w:like w:limit w:limited w:lindner w:line w:link w:lisa w:list w:liste w:lists w:literally w:little w:ll w:local w:locked w:loeschen w:loescht
w:loeschung w:loesung w:login w:lohnt w:lol w:long w:longer w:look w:looked w:looking w:looks w:lose w:lost w:lot w:love w:lovely w:low w:luck w:luft w:lunch
w:m w:ma w:mache w:machen w:machine w:macht w:madam w:made w:maerz w:mag w:mai w:maier w:mail w:mailbox w:mailing w:mailings w:mails w:make w:makes w:mal w:man
w:manage w:managed w:management w:manager w:mann w:manual w:many w:march w:market w:marketing w:marsh w:maschine w:mate w:maternity w:matter w:matters w:may
w:maybe w:me w:mean w:means w:media w:meet w:meeting w:mehr w:mein w:meine w:meinem w:meinen w:meiner w:melde w:melden w:meldet w:merger w:message w:messages
w:messe w:mich w:microsoft w:middle w:might w:migration w:million w:mind w:mine w:minute w:minutes w:mir w:miss w:mit w:mitarbeiter w:mitbewerber w:mitte
w:mitten w:mittwoch w:mobile w:moechte w:moechten w:moeglich w:moment w:momentan w:monat w:monate w:monaten w:monatlich w:monday w:money w:montag w:month
w:monthly w:months w:more w:morgen w:morning w:most w:move w:moved w:moving w:mr w:mrs w:ms w:much w:muehe w:muessen w:muesste w:muessten w:muss w:must w:muster
w:my w:myself w:n w:nach w:nachfrage w:nachricht w:nachrichten w:naechste w:naechsten w:naechstes w:nah w:name w:ne w:ned w:nee w:need w:needed w:needs w:nehme
w:nehmen w:nehmt w:nein w:nen w:netz w:neu w:neue w:neuen w:neuer w:neues w:neugierig w:never w:new w:newsletter w:next w:nice w:nicht w:nichts w:nie w:niemand
w:niemanden w:night w:nine w:nix w:no w:nobody w:noch w:nochmal w:nochmals w:none w:noon w:not w:note w:notes w:nothing w:notice w:november w:now w:null
w:number w:numbers w:nummer w:nun w:nur w:nutzen w:nutzer w:nutzung w:ob w:october w:oder w:of w:off w:offen w:offer w:office w:officer w:oft w:ohne w:ok w:okay
w:oktober w:old w:on w:onboarding w:once w:one w:online w:only w:open w:opt w:opted w:or w:order w:ort w:ostern w:other w:our w:ours w:out w:outlook w:outside
w:over w:own w:owner w:owns w:p w:paar w:package w:page w:paid w:paket w:paper w:papier w:park w:part w:partner w:partners w:pass w:passed w:passen w:passiert
w:passt w:past w:patience w:patient w:paul w:pay w:paying w:payment w:payroll w:people w:per w:perfect w:perhaps w:persoenlich w:person w:personal w:personell
w:personio w:phone w:pick w:pilot w:ping w:pipedrive w:place w:plan w:platform w:please w:pls w:pm w:point w:policy w:position w:possible w:post w:postfach
w:practice w:praesentation w:praxis w:prefer w:preis w:preise w:preislich w:preisliste w:premises w:present w:price w:pricing w:private w:priya w:pro w:problem
w:proceed w:process w:procurement w:product w:produkt w:programm w:programme w:project w:projects w:projekt w:promise w:promised w:properly w:proposal w:provide
w:provided w:provider w:pruefen w:purchases w:purchasing w:put w:q3 w:quartal w:quarter w:question w:questions w:quick w:quit w:quotation w:quote w:r w:rabatt
w:ran w:rate w:rates w:rather w:raus w:re w:reach w:reaching w:read w:reading w:reads w:ready w:real w:really w:receive w:received w:reception w:rechnen
w:rechnungen w:recht w:records w:reden w:references w:referenzen w:regards w:region w:reicht w:relevant w:reminders w:remove w:removed w:replies w:reply
w:report w:reported w:reporting w:request w:respectfully w:rest w:results w:retired w:return w:reviews w:richten w:richtig w:richtige w:right w:ring w:rollout
w:room w:roth w:round w:rueckkehr w:ruf w:rufen w:ruhe w:run w:rund w:running w:runs w:s w:sache w:sachen w:sag w:sage w:sagen w:sagt w:said w:saison w:sales
w:salesforce w:same w:sample w:sander w:sap w:saturday w:save w:say w:says w:schick w:schicken w:schickt w:schieben w:schlecht w:schlechte w:schlicht
w:schliessen w:schluss w:schoen w:schoene w:schoenen w:schoenes w:schon w:school w:schreib w:schreiben w:schreibt w:schule w:schulung w:schwer w:season w:seat
w:second w:see w:seen w:sehe w:sehen w:sehr w:seid w:sein w:seine w:seit w:seite w:sekretariat w:selbst w:selected w:sell w:send w:senden w:sending w:sense
w:sent w:september w:serioes w:server w:service w:services w:set w:settled w:setup w:setzen w:shall w:share w:she w:shop w:short w:should w:show w:showed w:sich
w:sicher w:sichern w:sick w:side w:sie w:sieht w:sign w:signed w:simon w:simply w:since w:sincerely w:sind w:single w:sir w:sister w:sit w:site w:sitzen w:sitzt
w:six w:size w:skeptisch w:slot w:slow w:small w:sms w:so w:sofort w:software w:sogar w:solange w:solche w:solchen w:sold w:soll w:sollte w:sollten w:solution
w:some w:someone w:something w:sommer w:sondern w:sonst w:soon w:sorry w:sort w:sounds w:sowas w:sowie w:spaeter w:spam w:spannend w:spare w:sparen w:speak
w:spend w:spending w:sperren w:sperrliste w:sprechen w:spring w:staff w:stand w:start w:started w:starten w:statt w:stehen w:steht w:stelle w:stellen w:step
w:steuerberater w:still w:stop w:stopp w:stopped w:streichen w:strike w:stuff w:stunde w:stunden w:subscription w:such w:suchen w:suggest w:suit w:suits
w:summer w:supplier w:suppliers w:support w:sure w:switch w:system w:systeme w:systems w:t w:ta w:tag w:tage w:take w:taken w:taking w:talk w:talking
w:tatsaechlich w:tbh w:team w:teams w:technik w:teilen w:telefon w:telefonat w:telefonieren w:telefonisch w:tell w:ten w:tender w:term w:termin w:terms w:test
w:testen w:testphase w:testzugang w:teuer w:text w:texting w:texts w:than w:thank w:thanks w:that w:the w:their w:them w:thema w:then w:there w:these w:they
w:thing w:things w:think w:thinking w:third w:this w:thomas w:those w:though w:thought w:three w:through w:thursday w:thx w:tied w:till w:time w:times w:timing
w:to w:today w:together w:told w:tom w:tomorrow w:too w:took w:tool w:tools w:top w:topic w:touch w:trade w:tragen w:training w:travelling w:treffen w:trial
w:trifft w:trotzdem w:trouble w:trust w:try w:trying w:tuesday w:tun w:turn w:tut w:twice w:two w:type w:u w:ueber w:ueberhaupt w:uebernehmen w:uebernimmt
w:uebernommen w:uebersteigt w:ueberzeugt w:uhr w:uk w:um w:umstellung w:umzug w:und w:under w:understand w:ungern w:uns w:unser w:unsere w:unserem w:unseren
w:unserer w:unsererseits w:unsolicited w:unsubscribe w:unter w:unterlagen w:unterlassen w:unternehmen w:unterscheidet w:unterschreiben w:until w:up w:update
w:ur w:urgent w:urlaub w:us w:use w:used w:useful w:user w:users w:using w:uwg w:variante w:vat w:vater w:ve w:vendor w:vendors w:verantwortlich w:verein
w:verfuegbar w:vergeben w:vergessen w:verhaeltnis w:verlange w:verlegen w:verschieben w:versehentlich w:version w:versorgt w:verstaendnis w:versuch w:verteiler
w:vertraege w:vertrag w:vertretung w:vertrieb w:verwenden w:very w:video w:viel w:viele w:vielen w:vielleicht w:voellig w:vogt w:voll w:vom w:von w:vor w:vorab
w:vorbei w:vorerst w:vorfuehrung w:vorhaben w:vorher w:vorschlag w:vorsichtig w:vorstand w:vorstellen w:w w:waer w:waere w:waeren w:wait w:waiting w:wann w:want
w:war w:warehouse w:waren w:warten w:warum w:was w:way w:we w:website w:wechseln w:wednesday w:week w:weeks w:weg w:wegen w:weihnachten w:weil w:weiss w:weiter
w:weitere w:weiteren w:weiteres w:weitergeleitet w:weiterverfolgen w:welche w:welchem w:welcher w:welcome w:well w:wenden w:wenn w:went w:wer w:werbezwecken
w:werbung w:werde w:werden w:were w:werkstatt w:wert w:what w:whatever w:whatsapp w:when w:whenever w:where w:whether w:which w:who w:whole w:whom w:why
w:widerrufe w:widerspreche w:wie w:wieder w:wife w:will w:winter w:wir w:wird w:wirklich w:wish w:wishes w:wissen w:with w:within w:without w:wo w:woche
w:wochen w:wochenende w:woher w:wohl w:wollen w:wollte w:won w:word w:work w:working w:works w:workshop w:worries w:wort w:would w:wouldn w:wozu w:write
w:writing w:wrong w:wuensche w:wuenschen w:wuerde w:wuerden w:wuesste w:wurde w:year w:years w:yes w:yet w:you w:your w:yours w:zahlen w:zehn w:zeit w:zeitpunkt
w:zentrale w:zero w:zoho w:zoom w:zu w:zufrieden w:zugang w:zugestimmt w:zukommen w:zum w:zunaechst w:zur w:zurueck w:zurzeit w:zusaetzliche w:zusammen
w:zusammenarbeit w:zusendung w:zusendungen w:zustaendig w:zustimmung w:zwei w:zwischen
`,
  bytes: `
bG12qXx8jWt5d318enxwfGw0W6l8dZ5xdWCabnpukml8bHWlf3t+in90f39/f31+c4Jzem9wcIpxd3Nnc4FvcXxrcZ5ZbzxwclpfV22KpGtmYWmidpN4YHl2enehcnJxjnp4p3luX4Z7c3p2dndvcphtcLR6d29a
cXh4e3t6dnmDanVFbnBIaWyIaFN2uGBjYHSEjHd6eXh5aHBid6lzbGV0drN+dHt3e4qCdHt6dHl6hnCeWG82cHBaYVlvjZhvenKIX3x0aKiJYHJxd4R5dm1OfJdth05miVpkf2iHWnOblHpxb3BydXOVb4ZzfHZ+
cYB9fXlobqp4aXCAeW9qdWNucHZoiHB1cHVzg2+caGOFT4F5b3dsdGaTZ1JkaHNulVx3dm6mcop4b2FzknZ4dotydXOTcXCAe3J6mIpyfGtTkm2KbGuNcHhrcJBxb2mDm2unfHpyZnl1aH+MdGdhV0qDsV9maX13
dl5phouEgmKRfGpqXX1bd2+Ec32GiEqBhV2hZmhtZnhyjmNilnV/aJuXfHdydYd1fW9niX5hYHFvmkqEZmRddnKPkFxkiXlwomaId3ZocHt0Z6aGaXZlbmuLaIN3ZXB8c3OcenKHam+aT3VybnFweW9yZZKAfINs
ZWiCeXZ2jHt1cFuIc4uAim51f4h8oHJ1e3FzoXlzdYhgr3Z1bnN4eoh1gYVzcWxtdG1gfG9kjHFtSYBjZ3+CapWAdHSNdH99gYd0g3pzZm5nY3RnbGyMeHVdcoydfZNmeFRrbGyZXnVsW3NkgJ5ucGdfgF5HbmVt
c6Vab3dvoHekY1lscnR+knV7eYJycIl0emhua3pxi3pxdXOUeHSfd3CCiH50eIx1dXRiYGh9a3ltmGtqb3xgqXdicHt2cWdveHl6fXt3dZ56dnqJhH57e3V2fX17c2+UfHR7kYl+e3txYVqsaoVYmXBrcG5odXRl
e315UH1xcsx7b359g359fZuFX5l2Z3R8eGZ3gn12cHhpi3BTbnRUxG9TdHFyhm90b3lmb3ttbnN4dHijjW9dZnFeamNzcnh3dnBzVKtyaI1+enp/f32Uf3x/f3h9f3p9iISCbHhzrIB7RHp8fXRxeV99c2xubZWG
gK1xbXBqYH5miGJ3d3h4dZSPe3V1gXR2UIR9c3R1zXF2fHx6cXaMfHZxcHZ4cbZ2lmZ8e3l5d3yRcXp4e36Hfn6OfX59dXd8ZmOQdn9gpHNhZ3RzdXePbWeNc3FpaWaOdI54bHJjjXJMkXlweX2RhHd6eGZ3d496
kHSQfXmAfHqFdHx7fHp7eY13iod7hnZ5fIB7e3x8e3ugfGyabqVrc3tjem9ycXBTfKt+eH+Ydn19e394d35ufmd8fnNvddNte1R7eHt4kHyOb5F5fHBio3uRdnpiWXh6YXN8dWxxa3WUnnh8fHl6cI9zf3Nna5N3
dFprdGVmpGxyanVcg5drd3R9eWh9coBtaXpxZ2iDdWl6dnt1oXZwdntze3RwnHh3enpadqB1eHd2fn53aGFzfX16Wm+pc3d9ZmBqcnhzZnptZaFypXBlfGN0dX2wWJx4c2l3bXxthm5ocnBugoJgdHZ0cHGQZm+N
aHZyamGUdXKMbHJnoGNzXnN0ZJBzXnN8enZudsdrcYtecZRjcmeEdXt1d3eqe3h1aXx0eINjd3x8eHlwk3d5d2+KeY5uk3V4fHZ4p3Rrem+6cHx6fHd6f3l8cWd4eHlkrnF6enx3d3t6e3KGeHp4Z3SLeGBtl3Ru
fmpyb2+lgWtpb19LcW1UpaphY4tqa2Bjlox4fHZyj3x5Vo98fHl7fmOSfHJ6dXSKd2p6hVJmlnp1en14fny+fn12fHx9fHx+fnB/fX58yX5+bH9/eXd3fopfjHBvfYttbkhnc2pejlxseHRjdmiWhnV+eHNwb31t
gWlqbW6I0nVvLm91c3Nvd2SSdHx+erF9eWJ5eZhscn2QdYx8gHxsfnxafn19fXt+d3RufH59mX5se3d6d3FxeF6mVXN3b1p1lm6OZ2lqZ3Bkd310dHuejnpLfHVja556mHZ3W2ZweXplcotjcFhza2VuWW+Rb4l4
d3tvdXxtdHWOfm57dXh+e3xheHp8qXuHaUiRaop4aXdwc1eKdGaQiplojW5qe22meHt9eXNve3egdYN2bm52d3pyYJFxZm9zqnh4c3l2anx4b3Zvi3d1c6dzZ3Rwd2l5d6RvT3hsdGhudm9vVHV9dnfGdXZvZ3l0
UnJdaYt1XHJ0mWRwcYJqWYCFkWJybZhvY2Rza4FwcW5ufVF2cXqKem9gaHB4rHRsdnNxYnF4mHaNUnteeGKaa3iGb5ZQcEVxesF4bHFpY3Nkj314d27Ae3toen57enl9bXN4c2xwgoucY3l3e5hpd3Z2k2t6eap8
enh7e3yMdH1qfnJxfXGCdXWBeWSTfoB1n2R8bIKKe3h2b2VuYGdcb4p3gIV2cl6EfHh4fHh4b290bYeIi3yDe3uLe3h7c2V5aHxubo5zkHl8bnt5jFhsc7NzfnZ2g5N9elpweXxmcn2VbndyaoyWeXaLZXlvZmF5
clxsdmp4gnFzXHV3a7ttWm1yg8N5Y1ZremFmcJZ0amlxhHpnYHSUdnuce3BsdXB2aHh9aoRyuox7RXxxenh5d55zeXBtfHx7eV93ZV9qZWZqa3p9eXlsfn12eneGc6N2cZV6cJphdJ11kXl6fHReZ190d3N7cIp7
doR0l5N6aH58iXFueXhyfHpqe2qAo4VxVm57Z7xxYm5vYGBsbWVdlZZ+amp/aHR0b3aBZG9edWN6iYhwc3VzdnFciWZujXZgWn50dnF2gnp5c5BndY9aoFmPgl9vaYRucF11oHJvXZB2d3dzdHJ/e3WJeZKLdmuC
jn5ukXR1g3Z5Y2tueHdhm2Vme2ddbnp5c2+IV1queJGLdnh7sniKeXtreXp6dnxpO3JwW3ptappdTGuNcmNcg25GZnlvh4F6d1x6l2l0km9cUmptUWpIb3BOYVJUw19Gcnp5xHt0ZXp8dHl1e4aJeHKYbKx0iW94
dm6JdG5nZm5yb1+FaWdIbZddbnJQc4tdX3tthltqZYV3dYZmcaVwY1heh25zW3hzem9JnU50i2l1eHFldnBko3CEfHl4d3d6cHt4jIF3nIN9cHmjd3p4d25zbd50fHV8eHJyb3p+c4V8c3+MdW5qlnh6eGh4cHqT
ZHR1cWd5k3R4eXJynHN0cXF7eq5xfHp9cHOjdGxlaG5Lc2alcW6heHVpcoiGXW5wYXR4e3CeWXVwnnh0dm1wb3R0bHl2slNkdnByalZ3kGhkc3F7W2lvjXd0dWVypnBihJB+Xn2gdYd5eHqYbXhvb3BumGV4fHef
eZ17eXl4eXZ3e3a1dZx3gXpsfHZ5eXd0daJtZ3R0cIp5iXVvemdskm5uVXRjnHpwc4d1b2h2bXGSbnx7eplVkn17dnh3f3d5nX55fX2FfH5/em18iXp6fFN3gFmXcJF4dFx7h2ZTZG5dhnaPaXLPZXhogHh5eHNz
u29uY0dyYnSIXWZwb3Ataqd7dKZseJF7e2l6dHtpeHdkhWNdaY90c3eMdJJyYGWMaHZvp3SKgmd5gHh+e3R8gs96cHV6c3J5dWZzdXRzc3FudpKFf3+KhHpheniIdnl1znl1fHl8b3yAdHd5fXt/epVufXNpdGd5
c4R3XHSPj3Z/Z3l6eXeJeYtrfIpyYGR2i3pmmZZ3lnh5lntZZj1oYGVskYZoZ1qRbG2cY19xb3KMinhneXCQd1xrcXV4eH2FkYdzcXBtd3iOdVF5c3SJdnuPfHF3wF2JeGt3cHB4d3Bie5Bqf3CCeHikdIp0bW10
cXOEdp97dnl7eXN5g2qAiIWZdJFkcGVxbopqcH13fXFejXV3e25ze3Zzc55wd5J3o4l9e4V8eXl8VXt6fnxrcGBWYmttc3R1cJBqnnCcYH2KiX97dm+WfHp5fHh4b3h8bnlpeX5+0X1xV355bHt6fZpvjm1zlm97
eml5dXSPbG54eo+Ca3iTb310fXyQcHx8YYC3eW1sf4B5YHh2enx3d4ZxrnN4Z3F4d3F5aHhsdXRSja1yfXZ/fnp1fHt7bnl9hYtkfn16nn98d3p9fHh9fW16WYltZ4J5d2VrX6Nkf2V3hYd8fnl+fn19enp6fHp6
ZHici491b3h5T3drc1uVZXp5rXl5eYZ7fnd9fHt9fX1XbLBnWWB1dpdEdnJ2YHOZmpWJiGB0ZoN3VXdzdHSLd59UbX+pcHZ2dHpbjnRfcm1cn3x5enyogn5VfX18fXp9XX94erdtfXxzdVlwgW1zeDRnamhwckV4
brGHcJCAaHqWcIuGa3VchHlieHh4d5R6h4mIf5B5a3p2inN2f2R5bGmmc252fWyyfG56dI18Z16baJV9cGhje3l8enaIc2B7vHiJgnt2aXt4Ynl8hnh6fHp0iH1tcnx1cZRlhIhwXHW8hW6Qa3U6c3ptd3Nxdolz
Z2V4a3t1bXqRe29xcqJybV+LeW+ya5R8d0l4enhvdXeteWGFYnNle3tjdGaJVXRlW2xrYF9ZUGBoo1pko2mOZ1+zcWqNbXVzclV/oXlncGRniXt8eW+3fXtZd3h5eoZ6a3Bic3GieHt0d2d5bWlyi2+Sd3R7dX16
elZzZ2uBiXdHnFJ1dXZsdmVqWUxrZ7VyZomScmyFZXh5mHJyk2lgdnR4cJdxdGh5eW1mbHd2qmipfnd4X3lbe3R6ZmV8c5aBem6fbWNraHh0ZGxhhaFrcJx3knd6c4V7fWt2e4l5eHx5WGxpbXBXdXqBkqNrdXVd
WnN2j3t3iG56cGlqeoJvcnN8dqJ8en18fXxwcn16eG+TZHZ1ZnlsfHF22GJ3aG+DaGZ5Zod3bneVZ2Brd5JyX4KqdG97fXR4eHxrdXxqeo9cg3RqaG5fbXOaWF1ehFRpfH97d4t4fX95dnZ2e4N0hKBfZ3JpeGJ7
em50dnZybKiNc3h0ZnSoeHhleYBfmGtfRotsp09plHRpS3GDYoVlYkRbW6xlYE5mjGliO6hFTlmdb3Z4Z3WGdXdgeIZhlWpfb4h+fnN5dX9+fXx5foN6irZJcW5Yb311c15gZW1WTbJVUGxqcmJ+a13DbXNqWUiV
XWZdgmNtVXRpsWRSY0aFgnl9fn15fHV+fnB9dH2Md5F3c3Vkc3iBcpFze39scm6STJplWGxuvnl2XW5obopYXItdaWZwZmF1dIRof3GgWmB7XmpYZ11Wbm5UW21ghqugc3F1fHN6fXh9bHyTZW51iFhwZX1jcW51
eJtwXJFHioVgbmeOcHFMd3ZpeHFTaryDrWlOu4tpQlNnQmVbYV1NjGCHjFJwWm5ycJOGalNrZ2tqZG9rZ4hqcm1fq2J1a29wc2pzb3Bwd3h4ZmFLv3FmVXWMdXN3dHJ8e3GPcLJvdndzeax3YH6ze3tYfXZld3d8
cXx7jH18qWJ6XHqPa253eF9te5SJa3N3dXJzbnh6dXqfeXZdfXuIenZRd3Fjent0bXt7oW2IaoB4c39seHt2hZGvcVZ6iWl4gm9xenSFa252e3SognNzd3Z0bFhzfolaZI55p3V3cXF2dW56cHB1lGl2c21xlJOf
dnl4cnZ6dnRdmXBib55kkYZta3RkbXRyjHF1bXdyXnWedl5zeXVtb3pskHp3dXJ5tHhyZ318e1lte3uhbYhqgHhzf2x4e3aFZIF1bnl0ZXhwbtBtb2Z7cXx+fnt3aH1+aH5aesd7fXpdc3lva3JgenBwtW9tbm1s
qlR0ZG9qWXJZk0prZZBYaoaGdXhyaGl4imOMb3Z1hnNsU2+DbnJheox1j26IcGpzd6l8cWd5fXlve1Z7hnFkl3qIdn99cmp5kXB2e3p5aXeKjVlweHJ7X3WId3dnd3N6lGdna2p/c5N2enKndWt5hJF0cYR0Y4Fj
eHN6a5B7b3hxbnFqdGhDjGandXNvc29reHt4cX6biXl8a313b3x3dEaCamlgkDJydFFela5nWlOTeGV2fXGEYnyUfHlmfXp7cYZsdmt8enp2h3d1h3Bsjm2XeV18onKPe299e3p6dYJsf22Dc6KSdXRZdWV/eYtq
VntvbWRdqnZ0W2V3c3SjdniRd4V0qXh4enZ8anF2d3N6gm5xWYVTc3ZKYY2Wal9XbG6XYm1ej5l0TXFjcnJjaWt1cEpgdsB0iFp6bHdsk2RZaHhxknWPd3dkbIF2gZlve315c3tzddZ9d3t9e317fHZ6d3NrfHx8
fHd0unJ2cHaRg3pzcXmgf3p0e3d2gHt8eX1+hVlmdn18aXZ0snp2e298bnOne3p6enV3cXdyeXdZU3uJSnV+dJSkaGpvfHJ0Vop8gG9ziHV4W3SlZ3NwaWSLe3uCf4CBeph+dHNve3mTbHZydXiEenl5al5ut2Rh
dm2mnX5rmHB1QnJmcW1bYmp9eXqrd5V8eW12dXt7gnx/cWN1Y3GSc3Jpa4hfhY14f4R+hmmBnn56g3xycXd1en+GeYKEfoJ/eYl/e21udXdlc3l0gHaEeHafcHFtmXBsN2yXT3drTG9xfmWsej9lV1pyanJidrFp
cjpuZrCGZ3d1eHHFZXZVeXpxdmtxj3Z1am55Zlt4d3qKdsFjaF10Y2aKem5qV5SWemducmZ5dXp6gH96w3t6fHxveXd5cXh4jGN3am98nnh4Z2hqf1xZfnl9iHKcfHJ6fXx9fH56fHpfY6SDV26WdJpoa2SCaWh1
bm57fHhygnt3cnF5gnWZen2Ncm+ZfW94emt8XXdvamORZnWJa2hsdnRufneKbVOEQl5uZUxhcVdfqUSdVH9ZN21xeZxzdnl5dG1sb26Ncmh/WWdunXVsd3FYZXRlcJKbeotvZnRzdW18eGhthltls3GVYF13imR4
eW9ya3GBcZVihHBRenxdc3p3arRbbXCWdYpzY5NtbHNzdYGAXGhnlnONjXV7enV3fHd3eX10aZ5lXHV2iFxeeKFRc3VmeJmEemhugnZzend3cGCXcFlnnGlqd298hXtwnphxdW55dnaQV4R1dJlqc3hgVoZzW3R1
UKCVbHNva2xsf0xtZIR3cmduaG1zcZ13cVRusl5ebGRiaKBzd2h6eXRSc2iUl3Z5UJmMbXpzd21umV1pWol2e0p8Z2loXHZ3dGN6jol2h2VofVZzdKVqaohVYGZ9anZyb3Bid3ZveHh2R1tmdbVyWXp6d3lalYh6
fLuVeXlyb3RnYnJwZmt6dZqWaWt6cXNrdHx9eH55dnt7kH18enF7e3lwdnl+cpRodn58e319en11ZmuXdXpbenyecH17bHt1U1R6ez55fnt8pXl6e5Z4kGZtYl1jcWBZc8NxbnVua2F3bXV1bKSYeXuGeYxqc3Nt
bnp8eX93Z3p8n3R6e3N3d3JzeF1cV313d8JvdnxzdHZlY1tRb3Z4j5KWgnB0ZHBvlI6jcHhvZ3N2aHV4c2N6cXh2Ump1e3mwcF57en13fHajbJ2IeHJubnlmeHx1fG9zZHZuioVzl3qCknRtcXFwd3JxonN0e3GW
eXB7cnuYeXhmU1V4dZFpm3xzdGKEsF1pfm3Wf3J2fm55aYJ1eXN0eHyNi4mNd3R0enB4dXuMeHZwdsV4e3aJcHt4enJ8iXd6um5vgHJxenx2bHN8b3tlZVhkmlxhaHKQbWFrfnBnamh5dKtyfXqJenptd4N8fXl8
and5foJ2lHuCmHZydHV0eG92sXJ3e3iWg4B5dnx0en93ha99e397fX97fn5/eX59a2BycHVwe3l5cWx4dnDOdn1hfHpwXoN7dH+fcHBvdXV2lHx6e36+fnhtfXV8fF97aap9gHB1dXmCd3Z1hHJfW36Pc3Rvd3t7
emx6bpF5h2F2dn59e5CLfnxyfHt3fIx7hVp8fXB4kXx4bnlyc3ezeWWyZ3l2eWR4dHp9d3lvhHtVU1txaWtsdnNgZXNwhbWlaWJiapFyhnh2WIRchoh3WVRETHZocHp3eV9ud3PXdHR5godzcG+EeXRzfGlxYJWF
YmNYY2dwalh0uXSbbWtqWZdDXHVlX2NqbmNnpGZja1aObJlzeW9zfHRrc3t3a2R1jXGYdnt2enl8e3p2lWR3l2lseXFxe4Z6d4uBZ355fW9xeoNwMXp0eniid3p6nXllVUtVcWhwX3Z2WWdTbeNjb4Hhj3Nxcn11
fHd0eHOAiHBvd3lya3B8fKF6f2iOdnR1bHl6fX1yfXnSb3t+e3t3fXVztnt8c314fXh8fX19fH57b6J7en1wen5zfn1+fX58e3vAdX57eHl8c317fn56fntzrH56fX19fnx9fX9+fn2Adn+AgH+OgH9/f39+gHqA
fHuden97dXJ+fH9+fn5/fnF8rXd8emxnc3F8c318eHpvfcB1fn5tW3x5f35+fn5/WWRxl1N1dW9uZWZ+YGBhnnJhqHZzfG13enR1a3ZodG1wcap6fnx+fX19fnp+fn58dYFrbW90qXd2bHR0dWpceFduvFF0XmVm
cr12anlwcnZuaKRzcX1teXx7dWx3aHZ7cn2Ye3l8eH59fnl5fHl+e3hroXhzeJZvd2lwdXtvc25hfodSXXBrc21rio5yolFmb5hri3l8eop1dHRteHhveFNZY0WZTERJZI97gkZjfkR8d316f3x/r397fn9+f399
cHVxeJ9xaHF2cYdvb252VWJsdKBteH17eH1vaHx0oYJZRWl7c198c3SRb3Jse6BoWHNddJ5vdXZzmmhqdWJsb3GDdXVga294enBkd69qkHSQcnd7dXGjdnhtdXJsdml5aXCLbZuyeHt2c3V2bXFyd1JWVmpUScZj
Y19dbFiCVl5StHhdaWCIaV9SUUxpSFxmZK+pc3tzW3CIb3Z2e3GAdaKAfXhfbX1ycWRcVqBtb4RxcmOIcchQbYdlcm+AdmVoYUxjsIFpjnZ0Tb5zdHtxaJ+4cF9sb3lxaGxDXmthb1t4d3difXh3oHV2fHp8fXx0
fnV7Xn10fNJ7fn59ent+f1tzWVVqbGevZpRrZmhxamt0lXCSe3dyfHxzdWpvdH9rZWhwcWJrbniGaa96d6mIboh7dop4eX94d3Joc4OFbXKNV4B4gWd2eGlmh4NpbGdZdnxrdmRra3V5qWJ2dnR5bKFfclRolWuc
azlpcoZpYHBsjoqidHmXi3lwe2x7eXh3i3N+fHGMpHd9k3NzcXNxdF9vdnBrb6t4d3WTY3GBlWd4fM9de3FCf3lZfHByZqh5mKKKf3Nze3dxZIZtd3JZcnd2eHt6arB8e3J3dHVyb3V5f4d5aXZ/e3ejc3dygHZv
p3F7dZZyhnt1eXtzeHl2e3dtdKB+oHZ7m3p+fHt1d3KefJCHdICEdnVqb3J4cGV1iE5eZIWiZG1ub4ljj1mBdmhGYmRhhWJtXmx9q0WjYIhkeG3CcXd4XHp7e2N3ZXVma3h0emVwiod4o3J3dnx0gZRpaXh9g2hx
bmh1cImGinl0eoiAi3WBdXdyeX94iXaGkVR5aWlyt3t4fnF4dXVreklmiGyRYk1nZYdPVHtkXohjWI1kkIB0dW99ZnNxeG97d3d6i3N+cot7e3NzeHZ3iYBHamV1bl9yb3GSk26XXo15dpxze3p8c3p5fnt/enx8
XEdvoV1RVKhjZV1pZ2Jkr1zCdXdzb5FmdG9xa3F1enNzz4N8fHNoe3l4c3V4cXlxkHZ7h4JtclVuimtlVlxXbnx/lHpyf3Z6fnV/dn58fnqLkXN4Z2t/d3t0eIp7hH1veXSigHx+iH19fJVvent8enZdYmxwaHN2
c2+Ob3OyeIpoY3WLamRnbHJ7iJFcl3dhi1qRaGluMXJoaGVZZ6Vth4l0end6ebV0elZ4eXZTeGFoQlzIZVqNW2JeSlZbXFhcXWx1Zn5ku3VrZ2WUhVlhXWhyaWhoXIdsalBXnYePWGBiU1xVZGlrZWlaSl5Nn6l4
YmtccGmdfnpxYophZmODZW5tbotzrm90dGFta2JjbGdpc3qad6V1e3x3fXdjfHJuTGd3a220WGF3nm6MWmZjeHlypG1gfXVtdXp5dXlueXtza4F4hH5weXxyfnqFaXmTaGtydqeDdHBseoKCeXhWdWWaWWOHdmZs
XmatU2NZXWKnb6lqc3d8cWthcXh5b296q3uQhXt6eX17dnV+enx8dm1wdopweJx0o3VncnNncHqcgWR1cXNOdmhhl3F2ZXxzXnuat3VtaGZ3dGFlcl5ieXOTdnCGep9wa1yLc3dza218YUNbVGVdW1qdY2JsX2Kz
jG2RXGxqe3h4aWiNhmt4Y1+FbIF4il91eYB0jm1zhX5xf250a3d/f3+MdHhzfHKHf191XGhkYG9pj1pct2NjZWV5f2ZUcoN4c2Vyl2tvhp17cnt2j3NydIh/d4J3d3V9h25tdl5tY3Jzb29tc2Rsl12OY3GMsWJ3
cldvZ4FrUV9cc2mFao+ScmdqW21id2yWenp6dYdzbn2OcXlygoZreKNycGVYfVZubGtnbHdzZ2tXXHtrZqmIanVkZoBpbXRqcmZwdktohGiid2ppb11oZ3Z6clp5epyhb1l7eHVndXGHb3l3VWqWbpJndm5xc29w
c4JyfoOKcoB/a393f3h2lVNhcW5pjVZraKhPX1VKjFp8eHl+inyofn55fn59e31+bHeDhHlqqXZ6d3F6eH16e4VbhXFsZ2h5dHRjpWpdc45iuIR1dHeReXhmYHR1bJB1iG9/dHyDiIF1hH97iHyDcHdsemyBg46C
dIKAfYSAinKeb2hpYmuDgWtsgVt0lGhUeV57eYJ+f3uKbn56cXeid3didWd2aYNzen5mgnlyn3t7gV6wMHN4ZmlIb151WH9nW5FukXZpY4d3Zmp7cmNui5xccHRRd2Z5mmloeXR6dni9YniJYWVhd3hoeHRyeHty
dKNndndsc3Z0YmppdoiMcm6JYmpmbHx2cohxa3Vnk2xZameVk5mWcm1QXHxmaHptrnqAcmJ1WXh7U291dnp1dGxod51jbmNztmRtinNvbnGZeZRgR2xrc3KKY3JpcGVvZ6iMZGJyqG9tT1JUaWRoZ4mdYW1bcXd1
cl+IWY9dX3Nod3lwlHWTeHl/dahsL4h0q3p5ZmJ7i497WnuWd3R5e2x8aXCPcod6eHmSZmN+dYSfb3hrbXOUdohoWnRya2psjmhWTWFdYG9tYHZcdWubZnaukXV1eI56aFx3cHpkdHebUZp3eW2JdnNrm3h6eHJ5
dX6fp3x7fHx+fX12fHl5el7Cbnh3amVwbnWJXnhma3J6mICZaGJacGyYaWxxaWtqYW18b3hxlntobWVydnq2Xm1WmHCYcW14eGmBjYluc26jdLaCcGttdHZxbW5zcXBxh2VscnVkpGinTGh2bT9Ra3R6kIyIfXx5
enB9dm9teXRcnW90snRod3Q8eGluf3lzcZd+dnyTn3t3Un5+fnx6fsRsdndvYGx4c0RvcnV1Zmend2l0S3huend5c3Z3eWihtGJqRlJRMphom15ZWm9Eb4iWZ4xnc2l4d3FycYNtWWx5f3e3fX1+f35+a3x+fHt4
hVVtb2lreHFvgnSAgHODgWpncGdlboedb5FoYneDYGl+f3+ffn15fX96f39+f39/Va1mYZWWiF1sZV9UbVpRXGeFemZYXmlhaFqDR6V1Ukt7hHBxn4dpfXRuhHN0epBsdHZ5tG15eHx6cG1sc3eMbXV5oHV9b351
fnh7e3F7fKdVqY14X2tObW1cbFePVm5sdF2PYmZudm9rRoZciIGNhJZwa5miZItxb2VtX2ldhVVXa2Zi13eceHZXVmx3dHVnVmZebLpsX3FyX2JjblOPXI1LcWGGdqRzckJrZXRzZHJvfH1gwXyMfX5Fent+bnl5
YGZzY3CVRWOWbW5oba5fb5tfZ2lzdL16dEljW3JqiHSDeHayaHN3cHhhYk13cnVxkHWOboaZSnCUhFxmb2dnZZh0emZ2eWRvoG15dHVleWpwcnWAjHKHdXRmb5hshXxzmW53dXpyc3lqZHKRXnWIeGBVZ2BvbZpx
c0ZvbWeVkmt1bYmbmZFmeHVRbHF+cn1ujnRWaGBVgHFwiG9mqU5sVnN2e4hfbJ5id2x5ZHZ2e3d4d3t7e5isc3g3enhxfVxya4R3dHF4fXqlbXp9gHFvekF/bm1xe8OYZmt5c3p7anpldXZyYnZyenB4aHWtZZ1y
g2qhWTteUGNegl5SVmFXVldxYlRxbm3FdXKWZXBnb3huYX1zdHivfHR2dnd7m3lza3FZYm5xX3Z9W5KBXppyqmhvkm9lfXpyeqN5bHdYdmx4aXZ5a3ZMbbpoc3x1cl10kXZ8hnh4kH53oHV3c3R0b1p7fHp7ftt+
fW9+dnx9fnxTdnVvY2qwd3MyoGJ5fHVwd159f3F3wHx8dnp2fHtweY6CcmqGbmBvcW1ag1NldnlobXx8enfKfIFsfHx6fXV8dll9fXt7VHPPe2t9eHFZeW5ksHJqi2Z1dWhzaWtnd25gcrVNYGt3d46SbHZ3bGt2
c8qrZGp1XnZzWXFta2Nsd6l6enZtbo19eFh5d3p5c3lbWE5gYGakaIVcZlpqVWpjSma/WWtsXWhuS15taGhWaIOJhnyFfX57fHKDe35/e3/PdXZ2fIdZfXlmdnx2d2l3hVhpdnOon3h5U3Z2cXtxZ6JycW92eV18
eV55dXl1nWR7WWZobGFxb42yamZkOXx/U2Jlbm6Sm3dyaWWmbFZsVYVwcoOicGN7cnhzeWlzemd103CpfHdZdXZxaXB7c2KZZm2NcGBsY25ub5V7c22Zen9HaoxXVmNXYWRPm11afVlxeG57fJ9ienFweXyMdZpz
XXp0YGRpX3tovV5Lb3xwaYNhWmRcZlJsbFxkhGJdqmVzfXjbenhtfHp5fHl9fHx0cHqJbnSwb3d2bXdicGlyW3Z0bHJdcKd2g4eXbnNydXJscn9ycpaXenNdg3ZpeXZ2qW59WlJkP2VOSmJaZlaCTVt7XWREWodq
aaRccW5aXD5cdJ5ydHKXc3ZtjFlvb25ubnxmgHayeXhwN3R6Z25zZrpcZXl2dlR8d3B4d3hrdntwg3VyeHhugXaodXdvf3KAf36Cc3x0jI94jH1yc3NxZV5mZ2ObklNwbJZ5e31Ca0+FTHFvhY18cXJgeHp3l2qL
VkdlX2doSm9pjHewaVufdlNzcV95V0xxZ2R4W1KqnVufc3h9fmiYhHdseGp5YXRxfYCPgIB+f3+Af4CAgH+AfVxkXGlZZmFpZzuMrl5lUFp6eXt1g32EfH17fId7fXd9X3t6n3icfXx9eHp2cnx6c395h3t7Zn5+
fXpjbLB4enBi03pbcXSueHtydXB4dHx3fXl7fYB/mH9+fn98fH11fUZdZ2RWZld1aFp7kmO3h0l+Z3JrZm98fn9rj2h/mIOHWllkX3FcUYtmkXGCYp2Hi25mc3p0eZ57m0xlfH15cnhqeHx3dmyleWhlfHt6fHR0
d5Nwem+FiHd2b3NxdYBxind/d3Z7cHuCeZNzd319dIJvbXqLc21yenpuYnZyd713cW5uu2N2THl5aHJqaWtzeGVPrmtwa5t0bFlqhnJkZ3Obk2hlZGV8cmtWVFtubVKGl5tzanNyh3d/bG5odnx1dYJrcISgaXVy
emeKg3eadI93qnh7d3t0fXh5en17eG16dXt8eHy7aHB8Z3x1fnd9e75FZ4htXF1xbmGDaWJulm9hZmppZ2h6dIKMcKNpYoVelp5ubm9uhnhzamtncpd6ajx0oHNtZ3lucWlZk29pZmuhfWlvdm55dnBiZpBzZ3Z0
X9ZbcXx0cnp4emJrcElNaluMS25vXm50bn9xc3CQf25zZlNreHBtdHFljVd4t4hylKqFdHd4gHh5dEhxd3FedTiDWldzanlaa61kZWpkZ2iKb3OIj3Jpd393dn1/gXeOZZdpZFJyZ2VsoWJzaV1fZnqEhGuHbnR4
dG99e2p8fHWlYGtwbWaecXFJZmFoVlVzeYh7fHx6nn14eHp1eneHdo2IkXdscX52cWJwdXBngmJVV2VtcXFvcW5db2RjvVthWmh3bFi0c3RyiWhucXBnabN4j3VvdHB7d3F8fHN5fXpyN2ZjYphqYmt3jWR6Yo9s
jVRxcXVcZHqJkYpva2+saGiBk397dm9ydXNkd2uUcXVYbW9aWlxhcGtMc5dwc5pmXZlhmU5YT2haW35kZVNTgHJ5fJt2e3x7dHh3eH55fHuIiYd9enl9fXx9iXl1dnV6YGCgdnl3WHd4oHprX3dveHNkb3hxcW6c
dZJ3clVxenVlc4+Qdnl6c3p0gnd7cHdtdHN0dW10dX19b3d6dax2gYJ5V21sYmJgj1Vfp2SPZ15XVKZ4bXVrdHRadZVvhHFyXmxob6eQbHNsZ2lsa1RQW1GWZWWwRT5wbVRfaFlorVd8eXBwo3lddXhlbWByXHN2
hHhmamF7g3aXe254bWdwdYNlaHF3c3B1b514ZHFycVeSa39zi2hucXZtXmp0h3BxcXRhbl1sXWhtYlWOhHx9a2N4u2B+cHN0e3ZzfX59fXVoT2NmVmpjZWxjjH1qvk5Tj2F0aY2Fa2ibXV2UZUpjX2xydmuvaXF7
eGh+b3F1c2lQT2xuZ25oeHNNqW5tu253rnBreGJob3p2c2lvfG50ZX2IpH5+eHt+fX19anx8fnukUGh7d315e5p3T3h3dmZ6g2x2Zm9yjnJ4cmtYbWJ1i1qsbXFzZ1lxcG9lZmWDYnxznWp7fXl0fHd3V6FUcWh7
XZVYcXVveHd6eIBNsFxudFhtZ01hbYlkcWuuXGWMh1CDcnh1eXd/fHZzd211hpJsgGttalxcaFt3SKWUbHdYapJrbHVvpFRfcFdeZlxRkWJUbWtuWHZndXZeuGaDSoxgUGVjXtJqoXBuVHR4ent4anF3cYZ2dWul
cntzdn14cHhobHVZZqZSbmKjc1Z3aHNfd3l0aXqGZ4tvjH15eHh3emlweG2ueWt2elB8aGNukF1veXtnoHSAentLc3J6l3qGVStzbFl3anJszG1kbVVXcWC2cnl4d4V4Y093amlxXnFjZ1ZRS119c21pt1mKUF6H
iGCSYXxlRHZ1mGplnmV7c2BzcHFxs5d3dk52b1h3ZWqaa2yDcWhKY5ljUmBsXGBjX4WLZ19gZnducmBrYGalWnt7j3iJe3R8fG9ze2p8eXt8jnN3c3J4ind4b3J0dKBuhlpkUGiIhl1bSV2Jamc6Ynd9eHV6daZ7
eHZ7eXhvgHltWXZ8fn27fH5af359fXp+gICAgICAhoCAfICAgICAgJOEfGt0cW59eKB6dHl4eHNqeneMmmluc3BvVXSSdWpLaXl21HJtd1l5YHJfd3BrV2mhbaJ+XHFzeXZ+dYxxj2eFd31Zb3Sfbnlyd3V2c3OQ
mnNxdHBnW4x6dXZ6c3ZnY3V9k5V+d3Z9fnd8fn59fX5fbXVwcm9rcWBpZ2fCY5JYk3Vobpp3Xnd3cXJ5cHJrerZtX15pVXeZcHV0XnZ4dWR5c2xwZ3hweXSYe2xuiVRsW1p9bV1RZHJxbVpciKBNrVpHW2BSVXlq
WlRPb42SQ6V4anNkXqF0eHNzWHBuT1uRamhsarZmgXZ1c3FjbY5/S3F2eXazeHp7eFNrdXhvdGdEcVptXXFxb2q5cXJ4WmtWZG9wZ2JvuV90XWxUcnp2bGl3empzbpx4dWZ0iXpXlHKDcoV3ebR4d3Vrb3FvcnN5
dHGNbWFqc612a3JreGl0cW19vHx4eXd7fXZ6e312fnl8do58gX5zfX56f358fX9+e3ubfH91fnx/f39+fYB/fnV8mW97en2Tem99fH17fXx/f31+f3F3sX15f39/f35+eGaCoW1qYmdvV5Fmcodfb4ZufI1fb2xz
hXtncHSAbYNWlHFnh2Fdd3JjWmSXb5FkZ3x3d3unnnl7dnx5Wnp2fIlUQ2Zjm3FucV9baICRdFuXVHGBdJV7e3dnd2xxbXSBhX+AaIB7oX9/Wn+Af39/f2Frslh0Z3BycndOjGhuYnJjmnRrd5pmiXZwd3Nxbl92
zWRtXmpjaXFyZ291b29oYG1+dX5+poZ0fHp+fn96fXxKiXZwcbJvd25pc3ZvbGSZp11dhGVhUXBoY2qFcqdmTl+YY2Bwb4CRbV9hVp1mWWd7dnF9em2ieXRufHx9dnR5TplzemeGrXh4Unp3fHh2eHB4dWpWcpV0
cWJ0YWm9bnhvhYVzbHh3fXl0cGpwkGd9dm9tc3NcfXlnbmFijnZ3hGV3dXOEcp1vbnxshXp6hHZ3X2tBnZmCYW1aWExeZoCeY4pddHRTaG5wjWV4j3VhgGN8eXSAeIyDdFh7eHx9fnxsbXGQdIt6dHdwkGltdZGD
fmZ2cIJzaXZ1em6QlHuEmmV3b3mdbXl6dHdmiGhthIJYW3xtZV1kdmlrYn62Unh7l2iGfFVpdHV1bmSGaWZ9mHt2WH5/c2zBeFx1bG9vc4WSjmZmbWRIcY5qX2ZtUWZje3N7dIhsY3pwdJhoYHeFYY1lY5JybFR0
c3FjiXlqZWSqaXN2qWNIeXJDXXd4dXV4ymF0dWVwbHp4b3N3eXhxc1pzfnitfXJ9fXd5e3hzfHRuk3tvWHiud2NYd3l4c11ze3lyZn5la695fX59fn9/fl9zgVVYX5BrUFWLWEBVUmBHgHBwh217cXaWenWXhWVz
mWp2cHSOoXpxY2ZvZGxnenuhiXd/e3V7fXx+cHx4Y35tfX13cnOuens+fXt1dld8bWlllnR0YmN2bWd6sINXWHCWd3tgYbB3eUBrY2R2W29scHSPbHB0eHRvbpWEb3N2TnpmaHaWomNjXmtYUo6PX1ZpbXRgYU9o
ZmpwUI1nmmRoeohwuHRoeHpgcnt1ZGh4b4mNb2x3b3l2cXaMasZuaF10emqqeoR9eWuHbXx4cn1rZoiKZ2l3dGd4ZnFqbm+cZ3lxoWtyj3Z6b256Zl1sXnZ2fHeOd4OYel18c3t3d3tjsatuZHZacYeDc2d6ZmJ0
XNJze3J8c3x5cm52dmtXeX11fH1+faR+fXp+fn5+dH9feXBfnGehiHNhWmGVZnZdZImGeHl2cXx7eGp5km50e2NSX1dRY2VtbmiZj2GFYGWdR2x7cW+CdGxtaXZ0cI9za6RxemRuenZzjY2DfWdvbFtqcYCUdHl4
dWKCbG1sappkcm1lZbOKcYhcZWtlYJBjX5BxmWtZZXR3a3J2dplpd3Z7enS0e4p8fXJ7d250d3pqdrFzY3p9b3lfdnh9d3t1c2ydbHxvcnuufHV5fXp4fFZmvW1wcWZ1bmdibWVrZW9xZWeJdnRelXdlcHhyYYJ3
eHRrYY12bXh2l2tqXIlOW496Z5ebbHZreWxhjYZlbIZWdKR2h2d6cXlqYmiMYmh4hV6SbmSNeWFzTYx5gHBwgmd5aapzeXp8e35olX14iXt0eHZ1aHl9eW53sWdeaXV6W36DhXt6bXFzZpxsZnBnb1l0b8eTYGN2
dotoY3FibmZjl55vdnB5cGZ0YHhzaXtzhMFyeHJ5XHp2dHZ2eGhuZG9yd3ZxfbR6eGd6cXRientWp29zZmVibaR5bmJtVFpgYE92V4t2rXZ3Z3FjfFNqnk6ST1FPb11hR25bPT67WEh0aF60QGloWlyYVVhgXUZk
mYmofHl3dXl2YHt8enV3e49xw310dHd8ent2enpteXaHbWiEd21vlXZ1eJBvdnCHdZt2hYpzhXp2b25mlXJib4tlemlxc8J6dXR8dHN0eXBhc3ujfnZ5eHpwa21keKN4TG9tZ21sv2xxZWZkaGxKc2J6ep1wfIR8
fnyLdHt6fH52fX+afHh6rn1wf3h7gHt+j197dKJyiWRsYGBgeXJrYpK2cHR8dl16eHJbbXZ1Z25mkW9thY9lbmugbIJlZk1jUJxtcXaae3Fsh3N4YWp2jXqOfn95fKV9fHV+fn19fX5oen1+dXq7fntqf35/fX1/
p3Nwc214d3t0cXB0dXJucHB7bWx7eKJ3cHFxeHp7d3txeXWjeG5ze3l4dHt1e25vZUlce0BspClfM19aYGpRc0p0c1FwcJydck9ubltzbZ1meoebfXV6e3x3bHR7e3l5mXVxu3l4bkV7b3puenZpd4tufk10cGGw
c2FuZmtzanRndW6rcnF2YXGLeHR0d293rmptcWxhc3ZtdUuRdXhqbmh6snF8cHx0fHt5fXp9fX6YcpxkdGVreHp0aWxldmFlc4B/fLJ+bXh/fn17fX93e255lmV8hZdxenB7fHF8fXRpuF1jalGkcXVjXVpqX3Nv
Z3h1bpJpWnN2m2pkdW5uanxmXZl0qZJpcF5gWWxdTV92dXqHg3dSdXZgdG9hjmttS3JxdkRwZGxyd2xXb4CTsGClaHN0bnp7e3V1bZR4lHd/bo2denZPcnhuX2lidGx6cZ5uh3t7dH57fJFyaXWFcVqfWFdSsYFq
aoFMYYxbTV9OeXN6c26AcXRqW21paqGBd8N8fn5tan17e159fWpbe2CghWppe2R0Yo10dHFnr3Bvdp9+aG6caHFobXhtamZtfWx+h3mAaHR7dGp1jqlteHyWe3yKcnpte2tmrXZ/bmdxYHZuXHNrb3m4cINtcm9v
ZZdgaVpXeHRtT5uPaGVpYbVwo3mJa3V0e2FmeHBXcHlqf3iTbV6QdXBwbG+NcGJpjYBvdZRxeXl2bYdybnJocpZYgHmAaHV4amOGg21tZlqfanped455fHR1aHlybHx6dnxtdm5saXZ5qGV3d3R6boVgiHpucnp8
eXiKinZ4b3ZvbZt/eHZhj3l8fHh7enR9cW+ha3l1e8t3dnZ7e3t1e3F9cWBuX3O9e2lvcHVwenxRaXdzdppNXHI0XnGtdHNvfGduenlnWnlslnppZ3GMbFBcdm5WlZehdkVYZZ1hXHB3ZGBtbY9cU2VHV1ykZmNu
eHN3sHl4pXV7cXtment2eHt2dpd2YXCcdXR8el56eHGfdHx2XGiEdHExc3V1anRzbnt5e3yzbY17dnhyZ3l6e3BqeHlPecZ7c2F8dnp2e3pFanJybXKwd3aYd3ZxcXd3WmWza1tDWmBmumhca25jbZt8inR3cmNh
c4N5end6dXd9gIB/fnudf39/gH9+gG+Abn17v35zcnt7fXB8fHV9eFd6eohtdIN9e5p4dXh0Y3xbcHhpa7VsdG5kd3lyX2xwh215dXpllnp2hXJ6dnh5eGJ1ZH1riKFacFl3b2xydHSBb2xtdYN6e3ORe2p3e3h1
YJOJW4Z7QHVxw251d3FueWl7dKhoXHxLblB4cHpzd3mFfH94d41afXmde3t7fHtvbXh0bnqHqoN5V3Z7b2lodXJ5VnBrYKOheXJ+e31qfHuUeIB7d494fXV3eX15fHx2SXt/f3521H9+dH5+fX5+fYh4kG1sXHxu
bFFzbHBxXXBvfXV2fodxlXt6fX11fH18tGBpaH5jfnJyemlybHNecUShjnNsbmh0dWdpWIR4l2yRgXl7fHx5fXlzenV6ZGl9go9waTx0Snh2XnBXab9tjHRpaWNvnHF4aW+ebHpkbXZ8dXyCcnN2fX17oHmUfXd5
dXubeH59fJV9eH5+fX1+fo5pYVtmZ41ycVh6aJpXqWRce3Zgo3Fjd3NwVW6sdW+Uf318fLhzfnt9cHtyb3x0emViamFVX3Z2a3ebh5tcbIZnenp/n32Nd3dZdG11bXuIX2VkbV5xbndubp1bkUhPkHtybWhnbZdx
a3F/aVeGY2Bvc6Fvf5hteJV3dnOffXh3lkalbm9ocWxwVnFxcWh0c3uYcW+TlGB5d2tgZbtpYHdveoJlaHlqWHpFdoS0d2p3ameniHtxTnF5dXpzcGqfen16p3x/fX99f39/fnt9fn5oe2pkfm1pk3iXenhkenl8
dlJ9eHJ4eHJzWnxJb5SWc7OCdnFvcGtrc1BdYGxceG5Pu15ccliPcXFpWF5oYWFLgWRzbGxtX4FxY3ydmXSWYWOexXh2enJ8dnZ9dntuc3mfcYOCbnB1dWqIdHNyaXZkWmdvbF2JbGtgYlduRl5Dw31oaZh/YGNv
cldKaWZrXXl5YG+wfn9+Zn59fn5+fnx8kG+XeW50b3t5hXZ6cXp4gGJzcZJ3eouRfXV9e31/fXZeZm1icc1gim1kWHRpb2VTYHlrx29ya1V4aHl0enNpeGRYaVagdllna3VnZkBydkNPbHZnjW1vcpdqY3xwZqdl
c3x9cnN8xXt3aXx8b3Z8fHV+emeIZ5BmeHJ7dHh7dHqMh3ObdWBcaXqTfXZ4e2h4aHZ+cXNrwXt7U318fnJ8cHR0enZ8d4qpfW1/fXp/e3+UWm5bTW1ab2doYnWccmGVo256XXR2enh6enp5cnVzicRNWWViSmNp
cUxYZG5jfVeSYqWDd3h7d3V6bHh5dXh5coKVg3SKiXl3em9yeXFhcViMc2p/cmRydGRhhF9Vio+CcG1TcKB+dm1jb3V1iHltZnt1h3tzbpF1enx3fHh6fJ9qf3FtfWpwb2J2ZoxlinlKaV9nV3ZSdG9pqFmWf1tW
mGiYb3Zpg3NygGtwa2phcchhcm1ubopzdWhPaW9pVl9QaWFxbFpldGhlkaCBaoVvcFmeko9slXV6YXJ4cHdnd5FrZXF2ZFxycmJSXXFon2RqX6JSZ5V2sHVmcm5haYN1cZFZdW1kd3h3bWhlaYdprHpNSmqQj1xS
ajh6XktbfVpkZ4pwdVZ0dXNyYl5+Z7GjNkJomFWAZ1lkU093SmeiVFB2emhsllh1d21rqnNtXWNWbXpqXWhYZ0Jekk2YX0FkRG91bqpqa3VxZ4lehWJfZV1xd3ZceGx3cIhoVI9leZinpmplUmBgb3BRaWlqXmBd
cGxxbE5abHNvco1bVoVwmHNqcJt0snJ6dWd1a09yeW6IfXtxfXWRhHt2eHh4en11uW9iZGBRdmRhVGZdYWBmV2R+aNJ2fHlQfHp9Vnlmd2VveXWCi3aJeXh6cnZ0eHd2d2Z2cWhjcnJuVlxldItlp3KCfneLd36E
eI9yfX16eWtoeYOHfHugd3qQd3h4dHhvbnd5e4Rxd3h4S25weZp3kHx7hXmMmXl8fnF9e3x9fnSEcHNugnBrlHice3Z1cnVybmWIeVZ1a3R4mpRweXV1daONdHFjeI55eGRpd3h0cHl2cXpqd3ecendkZYugd3Zl
jWBhV1aem21fPVdhTGtwgE2MiHBydnd5dWRpdXN6YXmFsnNplHVfenRkbXVtbnZ2WLtvdFp5Z3p3cG5qb1ZsmmJLeZ9pb2F3eGdvkWtinm15eHuweW54dnl1Wnp7eHd0YT5ki0hjY2VnYsNPXkuBU2BlW2pecWF5
ZmfAam1rZ2hPZGDBTmNQYWmCX05fXpdUSItzoXRsRXh0ZW9yZ2qcaV1gdWKZf4l0c025d3pTZY1SX3ZyZqBsd3ZjcE9zhl+Wc3Z4ZniTYXh5ZHhoinaMeLR1Y2Nvsm51c3R1YW9ybV99xml0ZV96cHh7XnZ1jl2E
S1pghURhfF5tl4BoplJaXmV2e265eaF7ell2doNuc3Jxant3tnlfe3tteYppX3drZGx1rqSIaW1ycW1NcHV4bnxudHycgm1xdXtpaWxhcFupclhja1VmX2pgSl5mkVJSZGhxY71qcHNxRXByjpJXbmdUe3t4c4V9
fG56c3NrvHeLonZ5cWFrc2RrWF1kYZlgbFh1dWp2uXJ4i3qHdG1qd2ZWa2dqbJN5dml3enaCi5STcnB3r2+Hd3Zic253eGhvgmBjd3Vhe3lpcFJkYW+oXGxae3t9eat8end8eXh7aXt2an5+fXmwfnx5fn55fGt4
fnyAf314q39/en9/en9xf3BnYG1/YZppZlRxb5KGY3BufkFkXGJvmWRYWKR6mY5FgXBye4d7pXiFcGNpc3dudad5fpx8ZV9mell5YXZ3dXxudHVyd89RiXiOcnJWc3V0UY5lZ2OdZ251dG2tbGBcfop4iHF5a2p2
ZnOUbIJ3io2SjHyFe3F4d292f4FsbWZiVml3enpvmHWodXF3d290d1ZkVHy4WUlmb190U0ppeXFkdXd1pXVsenleZGh1YXlwbUp8cHJ0v3t5VHZ3endsfH5/fnF/e8N8f2R/doB/dX+RXHqrZHl6enVaeXx3dGt7
dKOMeH50U3pzhXx8enl7fZZYfH58eod9fW18e319d31LaXZ3qnd6fXZwnHZqanJ6XGStdVNzUXRrXmxbbYVpcXd7e3l9qmF9e3t6e1p6aXhkeHmZjnp6e3h5dJF2c3R0eXydeXR+fn9/cH9/f39/f6lzbmtuZFR2
dl5yc6N3TmVtaXBvZ4FVcmmxbWlxZlZ9cn59e3dufn56fGhx4HZ6fXWQcoVmbqB1dYl1XmdnX1lWe2l1dm90enlzZGhsZlHHcHRvpGxwY5lwZXpfbXRzbnx5g3OplHV6fVZ8e3t6fXSWm3h2eHd4fHV+iHt5bXlv
YmpxeqakZXR1j29wdXVzen17k3p+fX9+f3V+fn98fn2Pend0WXJ0e3h2j3Oac291jXVqemGbao9tUXRZZ2JvY3V2dJB5bZx3l2x4enZ3aXZLmnV6fXuCe3ZXdXl6dmx+Xm5uaGZftG5tYXVoeG+HcnBzf3J+c9F/
fl+Af39/f3+GdHR1W3l2eGhhd1uDbniTeKx8enp2cHx4fXN6dnxpeHBre4N0enl7fXxqlXV8d3iJp3V1c3Z5eXR3XJp7eXp3em5so4pobGF2dGVtjHd4b3Z3dWdsUHF1cm11YIxwmG9zenx5cLx4fX1Wc3pwdnh5
bGd8dXtseXB7bHKje3ZuZ2tveHO6dpB4eElreG1zcnBtc3rFdmV8Z3ideWN5bnd2RW12WItlbXNzZaJchGZFX2etc1xoZ094d1yibGNWUYJof3KNanF4e3p3c5NxdHlwk150dWd3UXZ5n213iHh2dm5ldWFseHx6
enhsz0pieG15fHx3c29yhH1peHCYd3V1Y4uGdm1mnHpzdnh8d3d+cH+Ain9/gIB/gH6AfoB8gH9+fH5yfmmjl31ZfXx7fnx8YHp7qHByaXlyeIB4e2p6cldMVXRDbWZbbKuBdXxXaGGbfVh0dHivb2tmZW9qb4h6
pF4/cYJkaHJeYZigX39taWR3aHyXcZZmhZR1b3Fmb3m7bGt7cG55e3NrcXtsemJfWG1QYnSecGxuW3uKj3RIX22uTGN5VW53eHt4cW5mf2xny3N2d3Nidn9ubWt6c3lzS1SSVFhRPk9rPcdZUHx/bWXJcnVscG58
eHJUbXaBZo11mHt1eJN1enp4dXN5c3R9YqpwcnqrZHd4a2t0c4Nxd3DLh395fF59eHt6fHx1b1lha21slFxhZmWGa292bZpSdWpud3twinJzkHR0d5SHfklRWJRXa1xpZEFcj2pLX6iYS4o+jnM2R1I6OExeTTpQ
cn58dX5tcp1+d35+e35+foVsZJVpeqB7dm5oe3h6b31qc3dZdnB3fHp0a3i2bnN2dXF3dntreaqId3l7eXZ2emx2e3F9fJGeeE99fXx8en2NWnFqSm8/ampumHRcgXheoGtrZIBctHRrU1drZ1WFf/9fd3RgdHR8
eHlyenx0dnVPam1meHFmdXWVdLF2bm5tWk9zdFN1anJuYG9TVatnlWmQWFxUY31nappkaGpaX2VqdXZiunt1eXtfbnF4X3BtcHt6Y5J9fn1+d2ptb313p7p9a31zc2V+en16eaJ3e3pycLB9d3h8fH1lent1e3t7
dWNydaJchW5zk2xvamxYUWKDamh2b4GYdJFvdHJ2ZnN6fnt+f3yjfn5wfn+AfXR/hWRpcnRSm3F5n3l0XHNfe3FzdXZucM12c1uSeHdviGxMcF52X3bCb29FcXBudXVdmFtgTnNgq3FnZm9ccV5rXIN7cZJyalmF
dGlicHFsdHlpYWJ6XneSdnVfbG1xpG9qdH+AfnZ7oX9/c4B/gH97gFZ1dnGneHt6e2Z3d29lem1ld31utpNueXx5d3t7ent9km1rcJBwcHWBj21zdHBoWHt5lmd9a2WfeYx6eXp9enxZj3Ggb3Nqi3FybHhyanFs
YW97qWdmemdxa5pNpGhqdl5rcHQ9XXVeYmuPU31qYKtmd26jbWttdnl3dW2mdGRspXV5dHp2bXt6cXV7cHRsfDpdU1nFVjZkYT9KhE1NU3puh7Rln3NodXl3c25vXW9/dp2PcGZ2YXF1cG6OdoxhdY2Penx7fnZ7
enNwfHtxU3c3Y2NmgmF0bmxXok9VhG9dTndeWbFySGtzqkKfalFdY3BadGV4c3h1l3mPc2ZZaG+gW2p6dnB1eHZ0XYZpQHV2cXN6eXjLcYB7a3Z2a3d2aX59fXlmYWJ8d6l7e316d3t3cXiYeZ5zeXd8c3Jtb3Fv
ilJxb3N4lnhwaqddXl5oe4BnaIJ5c0Z1caVca3eMeGRTX2dvWGGpc2xriWpjhU2GakBIfUtUSWJeQ419g0uQVYF5cnWYdW15eW14ZHRgeXlNXHSEmYZ6cmaEeFxrXGZ3hmNYhoRUZHR1mWRaaZdiYGWRdnh9bHR0
bWCUh3RwdHBjaW1rU49ddHBdVVKXVIuWUYlZWlNXT2NhXKxKV6BYRnNvbWJSc2hzcmqad3ZoY7Jrb2hseLdlk25ud3N4XnJZb3N1baB5Z3l7bXCSZmNtaWZ2bJ1pi1Z2eGF9Z2egcGlzWK5qlmCAdHR5f190X2qb
P1daRYhPdVFVdrA2Q0tWaVdzZtdnYUxzZG5pbk5feE+hkoZxi15odHNzYWRwbG2TQX5dYUyMR2hkjYBcX45RkYt5k4p0cHhyeH1uc3l5cHNvaW1mgnNqa3dkZnVreXGtg4Nwm1V2cHd3bZadYWN2amh9cFxXbmxy
blBhP1mOXZ5/eH99f3R3kYV9f35/f35/f3FtkY92Z3dzYoBtdIprkItapWhpcW5zYnZtVIdsU3R6amlujm9vk4yIaHNwfnFmkHtVb6V4iXB7ZXx2d3x6e1yyZFyQW0ptZ1phaVxaW19wfHuYe6Z2fX5cfXl4fXh0
c3WLZ3vXeHJ6Z3p0Unx2cXd0fJR6n3V6eXx2dW5yc3KtaoFqb3FpdXpjcZpzcHlxc2uBeIR+cHl8cn56hWl5k5OIcH2Bc3qJeHJ8c3aEfnCFZoF5d2p0mHtqenl4e3N9e2Olfn93f3p+c31wfn5+f3Z/fn98erR+
fnV/f31/fX6Lgnd2qZxMdHNEdWF1dGVqq29gklxoaX50fW1nVnVte5BtcW6jUFx5kGJwYJxfdltrsZxsZGlad4t3bXeIaVl4ZpNvg5NnT3RymFpua2hZV3eCcUdgaKl3doNqd2h3f3dig3p7cWXIe3Zzenx6c2t7
ZHJkaW2kY3NzaHGMbVducIdlc3aQc217cm+mcoJocYSOXJCcendHcXd3mGZrZ2xyZIWEbm1rant1mJRyfndvhGJ/epltgXp6bniBfHtpeGx1c5lfTXp5eXV3l2t1c1ycaIeqcZZ2bXh4dHaKbYdqcJxkbXJrYXJw
amCjaWeTXlhod2x8lY5ulHhlZ4KGcXZtg3p3dIR8h595cHZ/e3eFa1B9dWitcVZvdoJeZmlchWtycoVvn2Z1nJhwZ3h5dHJya3J0eFyOYnd5YIazY11odm5jcGqoa2x2c1qmbGRkbpSSV2d0VmN1bnVoXJ5km2t0
tHB0d3WGc3p3bm5wd35kao5lZWeYcHF3cmdzYIpeZ3R3fHxudX2dfH1Rf358cXx/cHR4h21uoHh5VnlueGBzb4ZocmREeUtuZ0hae160g215eneNenZkbnpxe2CeW3FzfXh6foB/ln99f397fH9zfWeEc2V0dHF4
eHVohodya5KIfXtxfXWRhHt2eHh4en11fYOCiIB/fHh3b4F3fnp7fHmEhnSEdnp5dXSDe3yDeoKWb6qGZHV2d3p8Z2dvdXp6jFl+VXFwX3BueHFTb6ZvaGt/dmZ0d3i7dmGHdHaBb3R3XW1mVHN0cXKXbHFmcWtv
fnp6f39+k357dX5+fX96f5llcr91d15dem16XXVrb2h4dnyvcXx9eH12fnh8enh1lHNlp3FvcoJ5bXhyc3twaIZ/kHZ/bHx8fX1+fnx+fn2nf3F9fn90f39+fX9/fX1/eGtobXN1cKx3dHh6fHRyh6KOX2mAU09z
emtiV6tYVF9idXCLe3lvpHhreXB3e3Z6XXxxk3iccnV6dnl2oXl8dGeXh3FteIFed3FubIh1XXeOgGFhW3R3dGxbom5wZl1hiodud2RnhHZyaW5uam2lcmp7c2hbZ0B0baqaa1+BgWqiy1ZsdmpWcG5VSG91ZmZv
l3NhjZBkcnNyX1RvZFxPTpBxpp93clZgbHJ0Z3lpXGlleImIgG1xd3ZwbG+ydWhxmHKcZHRla3h6dGlsZXZhZbt4UGR8XVNzbF5yW2RoaGfKgltlWF1YZ29QfmJoaFBhWmiGeWyYlnZmdVhnjmJtYkthW3ibcJB3
dXOAb2WAcH9zbqFNomt9XWU1elpwdl6KandtcZ93bHh6a3F4i3tzbZZwYHJyc213ZG2FVHJvmHJwZEd0bWVvdF9IT5Bmm0GFVXVgXE15cGVpz3xudHF1QJdSZnx8eHN7d1d2cXR3vXRWaVlsYGB5b26wcWZoY2dS
knyEc3lzbXdxfYpjfGJzfpLFgXNwjGx4eGpsaHJsbnGVinWYbmlwdndtlXJocHp3n41+entxbXh7doGFeHB1bqGFcWiHlWhzeGV5dW9vaXaTRbtra2FcdHJgXW1tdmd6eWhnZWZvonlycZOJcVJod3d5eXeffIF8
e1p5eHhxdGZndXRnenedcHpydoh6cWqZc4VweHp7iYaDZH12dXh4hHpidIVeU491cld9cn2GeX9sV2uDkGlQa3Oud15cVWhlh396hlSEZnN0bGJ3knN8WXiInXt1g3Vue4d5e3Vya3lKdHFyanuUeXqea3l0j296
kHRva4xwe3ZzYXN9am9qdWJvc5ifdXN1c3J0Xm9GdWOGdnBki2p2eWxtc2ttiHZdaHl+dpp8cn17oKhyXnN7a2Rnd3dTe2Vvc59ywnhjc0JXbXJvmHNWcW0rXXM7WmicZX13fnR9mn58dnd7e3ZlgFJea2pfZmB1
aq2DYHJhZnqXjH92dnxzenhwdXp3c4JqYW90X7V4g3hyZnV1a4J5cGh3dniAcW13dG1sfWeSh5FdeW9zZW6jdWVphGJla2RkeGh5iXZ+VHByZmNpeHmWekRnRVxKXkJjTciNYY1OWFObZ4p8e3dpfXpwen58e218
fHqTYXlrY3V2Y3iBcG2Ueoxpk31+d3B8eXV6YnV5aHtufH2zent7fH56e3h9dXdzgHqBb4pVbHdxcGygbn2Ch31ubX2HbHd0bmiMhY1vY2+vc4aZZ3R5eHlfaGx4anJLW3x7fHJ7fn5+c319fXZ7wF51gZecc2B0
hWlucnJnZptpc3uSd4KMfHpocXeSdHR0g2BzhmVOlXZzTmxxnGWZZHJ6fpF4n3JxfWt4dHZ3eXeyc5VpXGRmd3eYZXlycExlS3FyWq5Cc25tlWZkZl1kZ1RdhWxvX2Fzb1mHZl1Sl4xiYX1ji2dzoHSTdnBycIV1
jnR5fGV5Z317bWyjbGJujJVCeG1Ohm5ucKBYbFmBboZ8SIR0fHxxfn58e3B0orJzl3t/ZmZ3ZXOEb1dycmp1nFl1dHJsbHZ2cnV6op9wZ3h0f35+fnxjfXh0fXpzZ516h3RnaGZfSnd2eWp8mWVCaFprcG57X4dy
am2QXcxjXk1voJBrdI1peHVidHVhZltbUXZtYF6zaHRsZWJjnU5jn15taYJ1j2t2eW1yeJZ2dXNkeGp6QIWwdW1pdXpud3B6cHd9fXh7bn59dHh1iHqPem1zcnCAenuNb214enF4e3x4bnJ9cIF2dm9xY2xwbpN4
Z2dwZHLKdXNpbIdwYF9eVTlwYmOMgm9siZ5XWHOMP2BZgYxoZGWJbnd1bnCgdXZyoGt8fW1ylnp8eHx2e3yEeX1vl3BveXR9eHWWaJF1e3WBY3t3c22UbViFanBzdHdzem2wU3WVX8F4a3d5cXd1VEOqZHB2cnJ0
n2JcV2xVY2lxeXd5YWxrem6glXBybWJ2e353WXGDuHp9YHV9fXl9f15ra3Fvpl9ocFRuXY1nVYdvenWHe2Ssd3t3cXp4fXt8UlhtdI6EiHh4blugaVloZ2k5z3x8fXp5fXx4fX1+c3lyeGJneHqKd3ZxaXN7bq93
aa90f2p7f35+fX19fHtvXGHHZWp8fG18fXx5b317bXdZnGp2dXiSeHJxc25ocV96o4pwcl1tkHh7Ym91eF9ySnWQXXF0bHGrkG5venZ/enOIao5uZ2dkd3Rob2Wyg35+WIpsbmVibnZ2a6SBo1VhZ4NmhXV6cIFy
cXeThW9pfnJwdoV9cXVUc3Ond19uYWyBX2pra3FqtHRqb3RsenJkc2loYmRlbZtrdGJYj3mXZXdmcGdskW12c3J3ZXWIZJ1ykVFbd2xifXllZaOIkGx8aKNcY39tbbJlclVdjW9iTXViZIt0im5wb3hpgnOKZn1v
jUR3bWlvl45zcG56nml9aVN1gHOdbYV0d2mAXG2WYGJnfFdjWnNPcnFfc2Nwc8l2sI9lUVhmLG5ud2pTi0hBYHN3kpKQeGxvd5BzbIZya3KTbnV9en5xi3BueX2NaIN3UFedb2ppm3ZhbXBng51id3t4enhncpR6
e4l7cXV2YHplY2ZqcoVomGRbalqvXlZykoqLbYF5W3p4dGpvdHR1eG53d319e699eXd7dHF9anZ+TWBnnnWLaHVoYH50cVBzr0Z0eXR3bnJ7dG9wmG51fpPBbmt/fVd3dl5NfH13e36UZmNZToR0ZnCciFhrVFhX
X258cXWIhnN0eXyBcnWmbJ1xdmeFaHh3dFNtcHiHXoyfdVhhhmdjdGdogGJhXn5qWHpti3BfmJJyUmZjd3BvbYN4lHJ0bYF5dWJsZ5VYeGq2XWdcRaB2e2tHhl1la1BTgXF9b2VzZpx6fHxvlG5jcqN+eHt5YXl4
enJ4dnN4WXhKjWJyXmCacHJUY4eSoF1sfX5/en51gH9/e318s3t9e12UZ25maaFydHSMhH5ldHVQj3t7cXu4fHxzeXxwWnx9XoZkb2dknmllY2RopUlkb2ZvdV9vXHhxaGyTWZJrinJRcHBoYmaBcHBwjFqeXmN2
W15fYJthZWxeaJCHYFShaaBpaWFvZVl2c1twYmleknVib2h9fYtibWV4TlVwe3NrZXCCcYN+eod0snNvgHqEbX9xpnmOenl3e3ZxZHJ3iHd1V2RfWV2YZmyTaVdkYmNhiXRpeIZqnHZpXkl7hHV6cmqNlHh2fXx7
eXh8fpN8en57XlttVGE6Z3Wwamq1ZVptd3d3Ynx7Z252X3uTcI10cmZheW5wbodzcGRibL5/YVZveHt0c6ZbdXpzd5J5aId2Wl9Pj2RnnU1ukmFhZFdiYHV9bW90aZ6Cd1Jxjnxoc3Vsam+sZG5caHCIfJNaZmV+
hXOUc1h1sXl1UHV5d3ZXeG1mdl3EX3tydk1qdJpubXaAUXxncmyReHeBcH+EZGx4jmF5UG6keXZ4TpCcYHBmWF9tWnZ1oVhtYZhaSkdWqG9jYqiJb2WYdHZFcnVycIZvfHN+f39zrH18fH5/fHhrf1xddmlebrd3
dk50n3BlXm10bXx7eGy9e3p2eXpue258tWJ3ZFl0o2txPGlybHtud5l5mYx6c3F7fXZ7gXt8cn1epm5zjWV2bHR0inqDZ29/kXhmYFtsSZJnYnN7aIdpaVa3j3p8bD56d294dnldm1tvW51tVGKrcmpZclxwlHFq
UGx2iHOMlHZwnmVsbG9ScGCQe3arcVFzpGpydmV1ZXhngoF2g3V3endvk2hsc3J5S2p3irl9cnpydqF5fHR6dpF7Y3WLml54em91d4F9aG91cnKFbnaCnHRrc4V1bmdydXl8eHahdnx8e3x8cHVwe318ent/eHmb
fYN+fn99eX5qq3RudnBoeHdcXW1wbKJsdclxd3Vmbnl1dWmQdGV1Yn1zcY5ggVuIdoR2anZwiICHd3t+e3GcdHltfXt+enV6ioF0cW+BXZ15mHN6d213cqaNdnJwa2R5dV1ujWFkWHBUpnF7pnhke3N1cXV0b3dz
dox/f398ln55en18f3t7fX5/gIB8eqV8f29/f3+AgH92dZd2fnt9hH13foR9fX5+cHF4rHp4cnd6bXx3emt4kXtkZF9sYWqjd5hzaGlob2l8e3upe396dnt4e3d2bnttjnx6jFB7V3J3amVycox1q2R3aqh0bW1v
bWxvbnNvd2hkd3iRdV6ObHxldop6enaKcX1+l1x+d359eYJ7fHt3dGJtdGVmcXFyh2umV2CfZmF0cnGpcm54WHFxdXNudHGNfX50VX9vf8l9eH5+fX58fl9fV1ZzeJhxbnFwW22nam/QZWtjXG56cXJLZXdrhWJS
eWN3kV5pW3VuZmhzXn+Zg3F4aqN8dZl7fH1pcnVveHxjeniac7ZuenpzcmlgdqFya3qFZX6FZHl1oHCQfG98Z4xRd2VheJZzYHlwX25rZGV/d3aGbGl0d2FwZHh1l3CDXEZvhHhfhm9sXmVpdV6panJ+fHV+bXKd
fnd+fnt+fn5ceHqHbHZRdXdoZ5p0k1ttdnl2vHhqent9ent1enNycXZ3fV1/eXitfXp+fn1/fnx6caVdbHRxeW9vbnRqhF6nV15SVFVWbW9hWl9UYKpmqF6MhGhwfH57e3x7fHOVfXJrh3Jmc2lXdZtkZHR4colX
a3R5uXZ0k119dXNteXF3eYd4dHlihJ9peXV6b3l1bo9XboF5Yp2VYXR0Z2Nxd2mWf1yVk3lnZ392pm92cWp9cUuFflhjj4BvXVaCTVGPe2BQWF2ocGaYbXJFf3BwZ2xwd3l5mH5odH1+fX59cn55fGWMgYRycmR0
dK19gnZrh2xDdXhqy3NZdnVvpWZ2ZnBhfXlmmm2XhYl6b3psdXhzdGFcmHdKXXh3eWiIb3CsdGpcfmd2Y1dzd3Vzc2RhqYtynHR2fX14lX57dXZ4fHp6foSgdnRlaoV5mWh2cXZphm+id3Z5eHOPk3lxfHt9e3l9
Wo9nYUZRbGxqpFdYW1laZ7V6Z3N9eG9+e3x+e35sfG5+csGAfnt+fn93f3F+f35/pHt5dX17c3x2anVxcGF4bot5dnuyeWd7emV5d3p2d3XLb3VyJ2VteHdse3hgb3RwY3p7dKt1gHlxdnBpYHVmcpp9eHd+fGB7
dml7e3l4enm1Y3Nvs3Z1e3N1dHZ2c3l6RkeTVkhPWl5hVI6PUEGWSndUa2+CaINzcYG6WmFQdmtncnBqaVxTq2hliaRgY0lXdHeEZXlqbah5aHJ2enV4dJdMko97eU54dF+Cb3p8bmRRYrZsVGxteXhkhJh3dFtw
kHd7jXeGS3p4eWh6aXx2ZmHYb3h8cmx4eW+MbXhyYXNRbX2MvXN8eHRFbXV1Z3Z1dnl8dpx2YbF3W3aFeFR0Z15ke6Fraltnc3NqlnZmd2ZreXujeW13Y3t5j3hudHBtXoh1h17EcXJ4bHBsZGVQpnNjiXR1blVz
dHClaohklGyHyXNveIR/eHdXcGRxg15vcL5reHx3i3t3clN3enJrZ1VZXF1FSl5naZRCPWRGp2Zqy3JxeqhZc3Vqc3J0eWZrZ2ZscpV8cXl2b3RxjZVrg1RXWrRYXF9oa1dtY1eUh313l3R9e3Zyfn1zenZ7fIh+
WF9icV95SWVsimFykpN7WHOHiYNoX5d4ek+Fc59laXdveG2Qh2lbdnJxjWtvdINkW499jmmQdXRxdGWDeGRgZ3axe3txpHp8fXNZfVp8eXlEintxnmOPcm5dUWVvoVBrbqJsdXt5jHxtdllsfHhxiY6NbHY6dG11
bmCRaHNSWoBzd3h2eLBtkHtqdHJkeXh2TnVvbJ6OfnB0ZYlxYFd/aHp1e318xH1+fnp7eXtue1w7dGOBaFl2Y3Kwa5lrYmtrT4tbZHijjlp0T2t2Y3htc2NpdWOSsFhrdF9LkltuUE1ge6FhV2yJeHhtomttcX1y
Wm15g153a3h6p3JcXIxmZol3cWR5c296eGS0cXxmbm93eHt1cmd5qnZ5cHVycI5yj2ZYbn1zgHVzeoh2a5BxmZlxU3BlaIhycWZkh0djaFiWgWJ0kWBzdnNfV3BqXV5ZjnBuaMJzSnt7l3B1bnludY9SmXN4dp94
c21ybV5sZHN0135/gH9yf3x9X31+YH10gExMYE1mbm9rS2yOW3tWr2xyfHqceaB7e2ZmfHtld2yEYoVkdWlVd3l8XXxqbIpre3NpZnlxZXR0bGOTkXBsh0V/hHBjg1BdYzuBf1lrcV1XeHdronSDdHZsSWmKcWNu
W2NJr15Mbl9gi5NQT1taSKlyaXOTWmx1eEhWdGNsjnBcYGuFh4d1dGx4f2tsd3hlW1KnYYKqVHRyYIZkbmxuY1pbYWVuc3hvdWtdr3JnkYFEhX98jG6GeHVgbXFkY51qr3pmkl5uZm93aXCWeGtabah9PG91bn1v
Y2hrY3SDZl9OU3FWU0qRZV9ZentcSlerkXyNeH12V359dnx7fX18fZ17bnNpcHZ8e214dHZ2eHZcZ3B5cXOfdXZ/dG14d31od31+vX9+d2V9fnJ9e356dXd0b4p9YYuGeG1tk3N3bG1HkWRgc2mcd1WBc3Z5YmVe
aHd2nGGRaW9PYG85dW5rknF8d7t4enZTfHJ8eXl9fnt/jG5pZFFObnNcZ3GbX5ltUY13cHRyd3h2a2uPonSdc5dadIh1ZZF1dWRubmJhd3RodXCYpniOdHJSeGByWWl8Yn19erZ9j319b3x6dmN6enV0fqlic2V7
emd0aHOYcnWEbXp4dH1in32ffXV4enp4ZXh+fHN8fXZ9jnt6daJoe5d6fXlIeIF6fZ99eHRgeXtLWXtufHy/dXJOfHN2j3Z4enxjXmF8X3h7bHixYXd3dG53fWd6e3R6enB6d2mgdmp5i29gkmNtdnRylVeEaU9x
cYdzZXhzhHp4eolyboV4gzhhfWpbW1NvcHVrXF97b6h6W1lxU21Wa3OvbWZhU3thRERjW29yS3R4dHZud2fBbFhqcWOAaWVydWGrjGuYYFiCandqb3t7dXGta2pxbIZvX2KgnYN2bHp2dIiNdHNvdJp8cVx1Zoh1
bWeYdXd1bXZ0fqSmfHt8enx9dXd9eXp6oWR4d5h1d3pzX5dVdmZ4dmt4fW+0dmx6fGxbdXpscm9/fn9/fn6Tf4B6f39/f35/U3F4hG+veHZxWnZ6dF5vbXNscnF4rXd3cmxyZXVwcYhn0Ht/f35pf359eXp8f31+
ZcNveHZmY3BxcYNzeGludJVqvXFhc3VubWdwb3dhdXSRY4hVeHqNdZVvjnN3cmh2pXGIhi9eYnJwjWtucW5kcYdwZXekblNXcVljbG5LVWB5cXlVdladcW9tiFlrZ4Nof4CEi4CAgH6Af3+AgH9/frpwfHp8d3p/
eXxxZ3h4eWRyeHJca2hulHBzdHR2dGmZcXh5Znl6b8B9cniYeX59e2dYd5SsdntBd01ua3Nka2lRY3BhcZ2oZm5galtreXBcamhrcG6YYW1uo2x7WFlXXlp4g3uTa2x5enVyZZRoeXRveXNpfHeClXhsa5FsaWl4
nXd8a3tna3p3b21zkYBedbd0so1WZWZzdl9sa2lwbnB5foWUfH1/d3tucn1ubX50VXp8bV5lgHR0joZwbFpxZGKMboRvd3V3dGx9bnCFhHJ2XXFrY6Bsb2ZpmmRZbGNlQnesdXlhWHBvbm+PYVufb0lyY2tsaW5z
YnKPbWKhg2pzc2xgaW2Xd3JWY3muZYFtv15fZnFvZXZzVWNpUWOJbqZxjHZyaXt0gpFpZnFlYG9vbGKhameKcW+Tb3J4Z250h22Scnl3dHmlZGZ1d3Vue0h2aJtuc4J5gpJyb3xyaXqHWXuFbWNhcp95bmp1d197
llJ7cnRyj3hsY2tzeXRlcW14epNveb17eFJyd2+SeG1idqWGUXWIcHeUcW9xb3Fxb3mGvmR4Znl3dXRld3NBkY94nXeXfXt+fnh6fWB2fHp8fX17lZt7fH15fXt+fnt7Z2B5c3B6wnuZRGl3dnNweH10enZ5hJt5
c3x1eXh0cXl3fKR+gH+ff35cf39/f3x/gHeAgIB/jYCAgICAf4B6gGuObH9fZXdzbWxQimiYPWBjaWiOXldmcWYvf3KIomh6WYtdVHaFe2xzY3KYsFFfZHxShaVoWmx8dYaNfWNgeWh6TnFgiGFecHqVWVtmo2Rt
XXtzZn21dnV8dXx9bX5vioRIaWxjcFdtalpmn1yJSmnIYXJtbm6Kc3VoT2lvaVZfKFZSVUxFjlJoiICHrE1ZWGd1dHaMcnBzc299a45oa4tOeXRyinCveHd1dnZueXd5mlxkT2iOX5VxX2WKWmZkX5FfbINFg0tj
cHBraHFtfo5vdntrd2xysXppfHZ3e3Z8Y31mbGenZWJuUFtXnGZhXFZ3YmGnm3GHd25ncYp3bHJVbG11cVyJc0psZXCfbqBzUG51buZzbndzOWZgckB0cpRoYmthdGxvc3qTlnh4eXxNb2g/hGhubG5inlBCjldd
q3aJlGt5b3p4dmV4enx6erFkjnJDcV51cXRkanFwUZh2cntweYt5fHtjdHpva3WXWG9rW1quY291ZWlZTWposmx5fMZ4d2Foe3l9Z3pyeXhahWxuZH1trXSldnZ4bXF2aoF8cnpjiWZ0inl5cXh1eHp4eXZ9coub
dW19enp6e3x+gIBxf3+Zf39/foCAgICAUHd4eXV205x4S3t6eHh3e35zfXh6fYd9fop/fn13fXxfXrxga3KEallpf2FSYmJugHVcf6N6RXJvT21fYV5qOLJudm5jc4p4d29rYm1pUHFYuV5zZGBoamlnaGpjWmZh
Yqh7end7d3h6dHp7d19teqZhZWhzdIRub0djZW1mcWyDimiKgHBrdXFtb26Af1trant7inmDfZx6dXdzdn55lHZ1eHZujbB6eG11d21xcV1cZ2BjklJBbGyIknptbWtJbnJ+Xndsa7N6cXWTl313eGJzdI9xl12T
dHdqaG14dJ2lV3Faal1ToFp6amVtb4JoUmlrW2RzmG9veWptbXSReVNFZXp6d7l6d0Jwenx2bXuTWYKBe3mMfXl3fHV7hHV6bXpzo35uYXd8mXuKfXVueVmfgnd6XHp5eXF1aYtsY3RzfH11cnKrens2fXtzeFN9
eV60ZnF5YXp5WY54eHZ3fG1nc3tyfMR9emF7fXh8cH2zm29tbm5je3x6eHR3ZmpKlmSKuHZsZ2Z4cG13dnlsdnZvi3JWdV1ucqJtc3dbTGq2ZWh7eXlVfnt4enp6cXt8dXGYaXRwqXh3YXFvcG59eJZ0plV4dVt1
bFd3X294cHhcdndmcaSTdXJ0gm1obW5i1XNxbW9vXnV4TXZwXXORd7RbU1dmkUptZzRrml5ofVFxcXWtRGyIcnBQYGFfaWJpkoF0eWl1Xnh3a1hXn1xfa49sdF1LjVpzbIxRZWdqcliNn5dzbXZSdm5qaHVvZmhv
WXeajXh7d356eHB4kHBximR0erR3h6F4emprhnZiZnFmbWNFc5LEe3gqeHlqqm5673pbcGxkKnt6aXB4cm5zebB7aKR9bFdhel94YnV4dnyxZqR7e311fn19e315e3h+mFl6Vnt5d3t7enp0enhle0B/f3h+j8N9
fV19dXx9fX5tcmpwcYGFhnOXamRrcV5ea3d/f215zn19Tn1ufHtvf2CYa3N1cKZvcWt5cXR4eXVgampiXVuiY3RYU0WHpTNWZnqGbn2OZJJ7YXt1d3l5b3x+f39zeq9+fVx+f39/f395cn5/f3yofn59f356fnR+
XG9PiGh1O4lyrmZla1xlbWR3dX1qdX9rcZ5rb5l2X3dpenWWdYSSbHhjend1dnl5WG9hZXJki7l4V21wc3WHc25+fHx6drh7fWZ9fXx9fXqjZ3RpkXGIeG9acHWKcWt1nWKFc3N1uIZ6c3N0c3V5cYhpX3NfaKx3
dUx3aHhxanOZbX6UenJuenpjfHt8e3p8N1NNka5tfnJusGRiY0Nfc3N+Y2x6fcp9dWV+fH1zaX5vf3q/fn56fnp+ZHR+fX57em92nXZ1dHh3d3OcempwcIh8j5N6do99dnF5eXtsdnqid5Jrd3SlfHk7eXh6d3d8
p2NfkXhmXnB0YHtyam6Vi7iOWnZ4bmZ4dWF2cHR8cXemempoXmppdXhipXqIcmBzbHWReG93eHpzaol2b3KAeaB9dXZ5fHx+fmJ7enl/eX6Tf6h9e358fnxzfn57e354SWxpYJBpc3FsTX5VYXdmglFkYVVhY5Rw
cVlFZGZmxF2XZHdZW1x5lXB6Zm+gb2eahWCIem5yenx5eIqKdnhvdqZaYnRTgqZzbWZle2ZgjXurhm5rYl6LdGFkjG5WYXNqeoZmi3JoWXN0eWt8dIdsbEl2dGGEbllqS2hybHKRhY2TiHB9gXN6iXhyfHN2hH5w
np9maYZvbnFqYWdnfmFgYVRuaGRtU4JzcExyb56RXGhvapCAnnJ4enp1eI1ianhwTkpgZVm1ZmhbWlBkjVdPlYedW2dsknd4bHJNaZCnWUNZdHVib2SadXRwerR1cXR0bn9+cnd+0Ht+RX9/fn9+f4J8dXPgfWR8
e154e3h5cnqRa3dq1XthfXh7em9ycmx8c5R3d319YH50e4J9fn15e3d8kI17dFS8e2d5fHx8dW90e7NlfX18b314ent7fHh5dX3eeHh5end6dXd3fHZ8d3dCYElYZoKSb2KSfGGCSoFshXF5a3NbYXFqR15nsWtk
fXVzsG1veXl4eoh4em1Yj4tab3Nci652eUdueHZzgW+Ziml9fn10fnxzdXZ2bHh9bH58fHx3t3t/Zn19fn5+e1xsamBZVE90bljNjmpRZGtua2iAU3s6bGulaFtxWW1zYnt2a250Z3ZyWK9KhltccWVvdpGie3V5
eVqTYHlsdV9mskprnFpvcGdnj0hvVG9QdkZTWGdrb2ZaX4V+b2tkYHSEf212cYFzdGugbXB5bndPrk1XV2eWdHJUYWNeol5hW29+fnN3x319cX1+enx2fX5WbGlrWW10c2SHcah1XmtXYXRlWH1EbWpoYVhWX4mV
ZXV3dZmPdGxoanB4fmRtZ3N/dm90lTx4c6hxdGt2a19jlm53c3CPb3JxZm5scYlibG+cgXuOYnl4ZGZgWGdtczNtdox5bd15eGN4eHZzYHR5e3d+fname352fHt7fXl9aHtyd4dpcnt5dGl6qHd0d3d0dHV1cJWO
emN4eXShb3ttb3B2boOSeHCPbGtib2l1ZYmHo2Zhj3FySHBsbXVweUpjZmuJb2docmZqepxjVpBsd3V7e5GVeXRweGhpc2Z1e399i3p6eq19cnp8e394faFtXGhzZWdgeG10pGptcZt0nXx9en2dfn5/fX99fmhm
bYFnnIRwjXZyYmpkdGtXiHpkbL92e3x0fXd8d319cXlRdnrElHJpYnl1hXJxbnJ1nm97Z3mOccR7VHt6eHl7eGJwtkdoeF5Qd6V9eHN1eXZ3c3KOcXh9enhsa3F3coduX2BsaG6gwGdsO2ZsUIRZZ5ZBc3dCcW52
c1lwWmXDWWw/TXJoaGmKdZN6YqVVlGV1kJx1epZ1h3hmc25qc6B4W3mifm9taWt2b4ZneI85fHaXdYCVdndmemZ0amd4eXB4WnN+eo11mXl6XH1ydnJ9dnRadWd6eqB4hmlzaHV4bnONaIlxv3BVdm9rcWxzbnh0
dHV8fXZ6pX56dnx9e3p0fUx6eUnebqR4eVVwdnd4c299e35/0Xt1fn9me35+fHxzb3Z9fXl7cn5+dHh8inuKep5zeXBtfHx7eV93ZV9qZWZiYnCYaXBqc3Nua5x+c3Rxmlt2mJtvb11pV2N3XlZeZEx5YIt0dl9m
d5h0cnhzc01TbGhsbmZ5d25wbmZ0kXOdb2aydX55fIR6d3p7e3x6d19yaLBxc3FxdnlgbXeKdndGYHCNemmebmssdo5jjKRhfG9nc6B4QnN1bmRkcGxrklprYYJZcGqUb2mJWWKCYm1LYnZtzZZfd3R7a1t1YWVZ
OF9zbGy3l2tvTFFPZ0tGXHp8fnl9cXegemt8fXx7fX5odZOojXKBdnx2a3WbcmZ2bn1/fY6Agn5+dX5+fnl/flWQfIZpioF/epyFc3BleHpbcG5XhXiXcF9rV3J1XJGIaHlRyU9kQWZtU3FsdG1sblt0c2ygWaB3
dDRxdXlqWXJVeHxou3poe3pwdXx7dXxyV3d9cINjcHt7ZnBxoKB2elxsYGSnZV9+cYt9k1hIaWdvdXWInHdpdXhvXnuIa3xrdH98da17f31+dlVrdnh3cldyco5tfcFseVV6kYxyc3Z7cm1hd3mJdI5qe3R4ZItr
LXp9rXN5y35+XXx/d317fVJ5bGD7ljh0iDtfVV9cam1hfXdoY3Wsdm5kaWNwZmpzYG94X3l0lHNzm3Nia1tqdWt9fXtgcol8fF50Y3Vvk3lbfn17xHyCfnt0fHB4fH15T25qZnync3lkqWBhUlJtXKRogG9VbqF8
eXBwa2twcXldeZJzb3NzdHKOdFZvmndsYWh0dFJgYnNwWFzSZJFuWn1+fnGyflF+flx9e353fH5+fX58m398fn9sfn1+fn99Znl6fXh6l359ZXOdbp1yeGBuaF2cdHp1dWl1WHWQcnVZX1dvdW2udnNGa55pWGF3
S2aOeXd5bFpua3WUZ0dvnUpUZpJpZ5txallkhld8WWl5dHfAhHt1eXx5kXJ7enR6R2l8oHd6dnpyfLFxentsepd4dox3dHN6andllHlndm5nb3Z6d3GIenudfHR4eHZ4bWtfd293aXp2b25sipCgamV2c36PdX94
c3Bvin+Ob3VmfXx8tnpOrHdtdXd3fHV6UY15YmlyyWN3N312fX14fXJ+eGTbd3l7fE9pd3p4cXNkaHJHkXpId3dta1lrg3mgWG1paWRma5RwXJSRn2pSYzZ9fXO3fIV9enh9e3l8enxMQ1RGW8I/Y2dIVYuJXkJa
Y3ZYYbeTMHF3Km9rwmpwdCduV19EZL90dGJZVFmbmpdWbHNiRpoubXKiao55WVpkg5JSaIhtgXR0eV5oXW9ldFxqa6NdcIJynIpsZltrZWVxam5haXGidHR/c21wdnV5fn99enRvfH17kH19fn18fnh7e258aLh6
c159enxwaHh5dXV4f3SLYXWFfXt9fnp+Yn57dm5xdmBzV2pps29ydGlqd298hXtwnphxdW55dnZ+a3N+fnqmfn18fn53fXJ9W3mLgnZcdYx6cHZ4bHpxlnGwXHduc2N1cmt6eGVpZGpNVpeaZHVqdXdqXVV7rW1j
WWptaWu1gHNwW31eVmynZGWFbH53ZalydHKAW45yXnWKWW1wXH17dG19dnNnf2yOj4VfbGGEbXJzXodrg1pKaGGJeXVud2eNgmNqg35xbHxHYXV0bm28dHhXZnBvYo50dpR3ZG+le3N2WGlofmlciWtzdGx5bkpv
dJtsi4KCbHlgc3GAlWhmeXh0a3JwcaFwp1Jmbkpwam5Uh2NnZUufjVJrZnJtdLt0X1R8fXp4dHheb79RYWJVbV9gdaFba2FtLE9gaHKiqXFlUm5cd3RjeExza25ze918eV12dXx7enykgnBgm29MdXhYc3VzbGlw
t1tZem9qeXpuZYV2bmhhaWeGcZV0ioNucIN1aX5yYHBpcGN0dJJtn3ZjdWx3dW1ofH19bHtydLB9b31+hn59fbZ7blddgmZobUJmc2teanRNfGmPYW5OdHakhJdlhImDe3lyZn5la695fX59fn9/fnFmpXl1d2Zp
eqJ6dGl7cnxPbGdlh1aUZ2xJVIlwZYpfWHtyhn96V8V6bX18dnx8fpB2cmlcYGZ0b2ZiYZ5wTXR0epFxfXp5nXxyiHh9fXlvWHWEnmpkX5tzUT+lkm1OZ4Z8Y7JLcG1wdGdabWt1cWpxZohtcGlzZFtoVn9RoVRN
XFhoWFFXbkhjZJNCe7FAOH1vrn54c0mBc2d6fGx+k290f3BspbKIamxhdllxa2VqcFekfZFzdIR6eXd5e3l5fGmoc3Ftd3J3dHiJkHpeZ0Z/bKV1fXh7ln56e3l9fH13eHycdoBuf3F+dXx+f396f1SEcXNudopz
hFZqg2xpqXNpkmygfWp1fXxzZnR4dmhyX2ZjYGliYHRxo2iCXVxwiIVfhldkqlpvoFdMVlxsWlxXWHVwYWLJdHRWYYdrbFRxlGl5bmlkYXFlZVRWSE6RfGprcnJxkWxwcFZfZLFwc2xconJ0c3SGcJtrc2p1cXJ2
doWRfX5sfXR7enlzenhudH2rdX9/fG9/fH9+d354fH+DTm9ubbVfbppyV3R0blxSeWx/kHZvf399f8J9d39+bU9uRWxhknVycmyhWXxiVVVnkXhukKW2dXZJbXxyeEdoq1xijWpdbXJwb2xydHRhjmrLeXh2eTR7
d1V6eX2YOHZWk2dxaXiEcmlYcYdRZIxoWIpvYmBacm5qbWFUYpNgg4p1d2t0vF1xeGVyb1NxaWtocXZzbI2BeXN0XGVtUoOqb3NojlWfaml1eHBwTnhzb3p9Xml4ZZSMbYl4d3J5cHOXc25nTG5qdVtlalhsdX6J
joJvnHxqY29zaWtqYm11a1RqiWqkY3V4pFBjY4CPW1tud3B3b2dienZvo2p1fGqUV2xwaKRqwGx9dVldamhlcVpcY1BubKKcbWSte2d0gVF0pXt5fHxjf3Z1enh6eHd6uWWKcGR/ZJB1T1Nob2lgb3WCb2tmf6J1
c1Rwb4xySmZ+fn57snN5fX96fXx+f358UF5iTVRgcnRwVWtpZ61urnp+p358f35+fnZ/fn97fnp5iJ56fWVQd3ewaXt6e1d+TpZlZGRvZXJwYbVuc25uYGR8mndzXqttdUZ6dHVzYXZ+enp/f32Uf3x/f3h9f3p9
XIWObGpVZ250vGZjdXxSdHl2mHF2ZJ52d2NwbnFzcHZreJOSemhcn3Z2dndxd3h5c3Zjf36VZZ16bn19cn18dXF+f3V3dqp9fGx/f396en9vem9fe5lfjXRvenRgenx4km9VilR3Q291o3toenp3bnd6d3p2Xn6A
epR2g1pjcnVpa3pwdGOaeniXfG1zfHt4nHl/eXiNbHuMcHV7e3Z9eHR0d49/YMV9fk9/fX19eX5WfHR1pHCDe3lzeW53dXV1XXB0bWpkjnR2nXtzfHVhdHR6e259sVuEdkp6enRreXSjY1FmWV6YZWJMVGNgYFxf
bHZ7eHN4fXyhe595eXh4e4drZW1ucmd7dolxiWxTYVV6a353gXR+dXJybI1vfWeaaWtjToprQnJslWaYW21sZ6NkloNhZFtTWU1bP1hefGidXmBqUmNjeXV1ZmNybJNqlGhzc3d9fHyhfWJ+fHloeFNdcnuNZMNy
eFlteGxybWp1cHp7loR0eHxleXR0e5dsUl9qaE5xe3RucKJOmGuJg3N3e32ddWx4dndmdndudGKcaXukb3BcdXB5SJZ0cXJicnJ5jZ97inx6eHhxYYuGcZt7aWmDi1p1e3FjeG16eWyYdUhZo3RCe2aHbGNvcWhZ
kG6Ea4NqfHFpVmuWbGtkZ3V2enN2a2Rzep58fH56aHZmen9+d32rfX1bf35/fnx/nnhlcJBugHVxbmlsW2p6fVd8e3t9eJl8e55UeHxseHyIXnpyPX+0fXZyfHV5e3d6R46JdX5tZntwj3d1cHpxfX18fGp/bHil
eXl/fn19fX1vdmttbnx7fmx3rHFtWnN8l3d6dHSpdHt8cnt5dnx7e1Fua7daZGNza3SubGtidYFtcLZrdGl5enp6em51bXl9ZHehh2tqY2Z9c3R1enFzdn1xdTVxc7h8eFd0endwfHZYcn2Dk3SXd3tzcHl4enF6
gXBtbaBsX3FvbJBZa3R2bIVNanhoVXdzdF6Zl1VfVmyCYG1SZVBqaG2MhYxnknhnWXtrhqdfeXZvZ4B6iWxnbGVNa6pbcj1ib4luYV1ppGZlZs1lfmJyenx3en58fH58j5mAa29mbmptZXaLgGBabmt3b5d9dHx9
eH21W3J1d2ZQm1xPYqhua2NTYmZuVIhRiF+3imF2eXd5cXdqeHV2c3hjrn1/fnZ7enh9eH5/f35XcGybW2xodWlmUmy/cl93enR5ZHRyjHF4gXd1eXN2e3szgGxujWB6Yo5ya3lhdHetenx2c4JtfXp4e3t6end3
k5h3c29qb3Z0a2Ztc29jfnludmfBekR1d19yY3hmdHKUco50aXlXfHejjmlucHJtaF5uSm5eYHRXVp5ZV8NgXKyFa4V9ZoFqeWlwd3d0aXlkeGxtZ5+OgnmKdnp1b2R4s1hVk3FoY3dldlhtc5ZabHh/bXN4dHB4
d3Kgb2+Ig3dkaW11XHRqXmplkXlhpWZ1dnl2fnh8XX1+c3lscqJ1eE1twF6Dbl5sdFxkcnFpYGx2fH55dH50fXp3emZ2k3OGcnlWcGtgo6F5cn57fWp8e2l3cKaidGlzeHNvcXZndWt1hHyAf3p8e3uHfHZ8eXp5
eIKGdIR2enh6dIN7fIJ6glNzaXRpcnJzckVXo2VioWN/jWRuZm5ZcnNsVVZdm19rbm5vdGZWfndzc21tcV9dxpRvXnt8eHx4e5x7e2pbfnSRZm9ma55YeXeLd3pwbndxoHKCeXt2h358Vnp9fXt5eqVpbp1obTt3
k3dueGtybHW1eHt6eYdvfXZ1eXt5e3t3dnpxp3tkbIFzeHp6e3x7d2pym3ZgXlpxbm1zs1xyV21qb3aMeZ2Yend3eXhoeXhqkllnVmmmWXBqiWloVG9dZKF0d294el59e2N6d3p3nWlrbHJ0eJhqlnpre3dleHmJ
eJJkXF6ST2paqpdmUF5RZWh7jnhzi5SBc3d4b35me3GOfHlfZ3ibcXlvf2pph2Jvb5ppWoxpfG5nZHyLcGVnaH5/h4t/fX59f39/gH5/f39thHR2ibVxdHJidWp+d25zlFFrmHtqYHBvZmhmXHB3Zm54iGOCYI1v
i3ZZa3VoZ2dibmt1dHVcdWuXYGB5bntna3K0dXl4dGd7aXp3e3l0eW9re3B5pH5eeGN3e0p9eHRkoXJzcGtweWhpcm9zlWFrYJR0hHuJrXhueHV5eXxjcmWPU1GeW35qZnpyZjtSSkxlY3t3c3qzeXSJbXZ1eHF4
hW9+b3eZkJZ5ZHl7eXlccW51aF1phoZ0YqZtZ3Fcc2/DdoNtn3Fbe3pneHhwd3ZthXJsbXd+gXN+bH9ycnJrcm59r5d7en58fX58bH5wcnlQdXR2fZascnBqbmlkgnt3i3WMkHxyent5e3l6e3Z3cUtucGxbYHZ2
pZmGfW5WUlWMj4OUfXt6fn9+eHx7fmR6QFyZXXCDVYNwsWxwa1l+a2eRb3t0m251eXFzZHWPa3SlaYaKcm2WeXVpeXl6eHV7i2l0eG91jHB5hHV4hHh0d51cgpBudJBydGh4d3l3dHmvgYZ3eHOGfHhvfXl5b3l7
S6Rwb1yrcXFxY0RvVllaZnJlbHMyVmxpgXNGUVlQr3xbT25wblyRdWpjo3ZzcLdzY3R+r36fdnuCcHl6b3R1frdqfn5qbaR4hGuAdnlzcnRkfXp4hn2pe25idXZ2bY9tjoNpdnSCkIB3Ynl4cmxte2Zxkp1Yn2tx
bm9vW3Rebm+oaXVre3B/c3t4cnV0d3d+PJpxeXt7oXx2a3ZzeHVrcH1kcG5nmWh6dm6Ii29dbH+Kb4N2gWtpdnR1a3JykmKFasR7enFxnXh6aD6KeHN1dEyEcHFpY2VxhY1uX3KKaGGCqHV3amOOdHhodHSgaXhr
dnZ7a5d7o3h5Y3FwcJB3X0hQW21hfj1tXrmUW2ZbSFaKXnFnblprfnFPaWpsb6mmcYV7e3l2WHx4fKhoeXB3m29cXotRaG1tb4dZVpFzcG5eWl5zWFJfaWxvl3Znn1ZUtFJ0bVJul3JyRJRqdlNVVoB1dXdxcHV7
eXBgh42Nj3hxgINyfmx0eHhxWW6Tcm+XX3p4d3CRnYN7U3R2cHNdYnVqm3KCYoJ3blpYcF9UaKRec3RlgW5idXFYSW1iz2l7Vl91boJ3YXlyWKuYXmNJcF6Zb1pdboB0a0VLpIZPUmlYZnVwrmhdcXFmYYlRX3yL
ZGpseHVufnN0b2yfc1pwgHJed29sn19wenRnb12FcIxVWHF3dXOod3NqgpR1fVpkS0NoZV+UZWNnW2utcIZ8bWCEdGZ3ZUpucp5xXWdkZ2JOcYVzbHl9dXVyq3h4eGySfG54cbh3cH17cld7Z2J6aW9uZmjGal9x
cDqEgmlXWmRmlHdna11xeXBhkmKacW+HZlxcdnZjYG1wcW6RY16fbElrXl5rvnRrZ0iMXltcYWZbR25xYWTga1dCbHJoWFhjdXlea3Ozbnl6dnttbnFzXHN1fX9/dMN3e25+fX5+fXxgiFKXdb5pcWdrZHFcYGFh
anBuXHBse3pxdWpsdIp1pluLc2J1W7N6bXFzeHlvVXJBgm91j3Wie3aCcXl2eXR0ZozMdn18RG10b3Z9en59e66Lenxmdmx8eVJ6dnh2e3w8cl5xbnKPc2GKY5ddV1R1iHN6cHGLnnpuVIFxa3JxbohDXnFfYm5p
dFheslxbXV9xfHbEaXZucnpreHt9fHZmWW51eZ1xaHJqWnVrcXB6iapZZndgj5lxdWJwZGN7XY2Vp2Z7eG5le3F4d2B3SmVsbZh2dXJepnl5VXRscmCNdXR2eUd6bHd4emZxvXJ3ZXBdYXx3bF+uentkcqxpc3N4
gXR3e7Z0Z4R4W2+NcmBubn91WnV6Z4dYbrFtbj5uYmhflnN7bXFlenFjdGJQbrlxPWBvUFRtcWluf2Gap1J2TFx1ZG9Xdm53d2BzvYJmT2ljdHlkWWWQd2iaZmNVUJNrnnhTdUtzbnp1fFtnTJloea1ibGNZZ5Bw
eFF1WX2DWnhvb3F1nXE2ZHJap2tTkFRlNHFyn2d5kmRti21tT2JramRianB4bY56bmOQcZt1bHthcXt9rnlofHpya25soG55yWVdcHJ5IHhqm2yXWVVieZx2bGWDZGd4cXNkr45cZHVNdXFvj21WdXRPXHlZwF9p
VnhuZaBjpHNzUWlnZF1Wf3N8km53U5x0doB8eXJwXXhubXZ0uIhreXd0eGZzdWeLZIt2d35hg3ZzZYB0eYZpeo92eoidfmZ0dWp0f3N0aJNmdGdhepmhlG9wdnRvbXFyVI91gGFonmeXYldpdmRcV66canp3ZnV5
c2FSZ3h2c3ZYdIRsc5Vxd2xskXhyZGqDpXhbdYVakHhvUnRscGtZdmV1lGZyb5R2c2NlkV9zbHBzXHV5em6yeHpjd3B3eWF6c3Vzd253fHt7dnSndWhvdllxm3hsV8F5dllyb3RxcXJob3N1rJFheHhZcn1rdHNg
W2xjcWZ1vHd1UFiWVE1uXWRmZqJoTnpkdGGSZ2qQbGJsa1VzcLZqc3RFd25ka4lpYGpzbH6EfGtzfnRzoXZyWWt3Zmt0m2COeHB2qmx0jG9mnF13emp6enF6jVl2WnGJn6l7dXh1dnxxbnB4eW9pV36AjX5/f35/
f4B/gICAgH+rdnd4eHt9fnl+ent6fW98dm17eXt9c312fKJ6d355emBlbV5iXq5vbTNrZXFqpm9vfW56jXWIfXaOcnRyhHZ6fHV0cVx7g3Z5tnl5dHJ5dn9/f3uof3x9f3J+fn58f31weYNskHFyknZ9cHSAiG52
eWVfakV+XGhpZ3ZdZXd8mVdwYHaTY3R0eWpxcYB1bZ5pb3RXW2pcc3OQXGpxW2K1f2xZiFRjo2V2WYpojV5ebWxhjZlpZXJzdnKlYmBXYmaDVWh5iIRgb3FypGRaaHBqj5KLdGFzeHlyfGp8eHODZ3VvaGKPbGpy
bVCcYG+IdHdid5Fyc119eHJ0bXFxWrB5X31sT6Jyj2p3aXNxbHB6cG95caF2bXN7eHhxbnZ6em+hZ2hghm91dnaHU3JlRYJ2UXl4g41zlHl4b21romtteWd8Y7x7dm17eXxKdGh7cHtwf25nb56Qdo5yb212g2Vf
YGVYYY95UFpxnm9pg3ZDUoB1cpR4bTdzb15aboJuYHqnkXSSb2mBdXd0eGpveUl8eHZneX13b6B8bXuTnG59dJOUTHmQb3h9fXR5lHh5fXy4cWZqd3lXenZ9eGF8fWJ8Y6B5dWpoc3NudY1nVnRhb0l1b5V5Z7ll
dz5uenhtcGp6gWh5lG5fgXVpYW5wa3SNh6+EaHl1dXx7d215enxvfIWYYnFvdnl7cnFmZHGSY3CeUGNpnmVfdHFtaZNbaWRsRHBkZW9zfnFxWVlzoo+mZX2EZW5rcoNzan2JY21jZ3l6b3addnV0eHd3c5x6anBw
WmNsfWdoeHZzYp5gcm9vkJmQWVVpZ1CbamlgV2VObVl2hXTReoRidntneHR1endynVRmhZJsfGl1cmZ0c2aIcU2Kn2JzW4FmalKibFtnbGWoimZmkndJeHlgcXd7bnt6dHloknhhYJZ6fYBydXt7eXRec1p1mmFv
YqVqo19hY2Z0pXR7eXF3fnx8bIN4c316rm5gZWWqT2pwQmWJSVBJaVB7hXxVVG9nX2V5V0+aTElUeGZ2l2ddeHRxa2ykdnBzXGRqbl6UgXF2kW5bZlVcXmh8TnlmapZ0bVZXS36GiXOzd3Fif3VgdHZAcHZxdGJ0
Xm5qcndyXXaTYa+DYm18eGqLb2h6eFZ7b4dKcnd1dndpVF5pq2tbamp+lVtoW6OPoJ1vrmd9YXR6X1x7fHx6fF11mXB6dZt7fHF9jXhzeXlwd2K5Znh5b3tua3t4bmiBk3twa4hiiIl3dHqMaXR5cm1oXK+RcF53
e29qqXVbdWib0G9zeHtofXtxfXh3enV5b6Vme3tolHl7cXh1eHSMfnxbZHZ1X2t3c2WAc2J0k4VUg2For2Z9cmdaW4xwYVOHWG1qiaM6cmxkcFhYgYJYYmd7fbmAfn95f354f39/fXuRX29vdIOFdHJSc4KVgGVh
ZXVycqRndHR4cFJ1dW1zdXl5mYtpaG6Ycmx0cnVvc26XeG2ifm9TiXlweXJ0e2t7kmReaISTZWFuk5VaYUdaXHeudnZ8eI57eHNTdHpsaGddZXiOjnR4dnhqfp9jc3FyYWJrYlltWHNueJGiZ6aEfWqVboRucnN6
dWt3gYt1VXprm3hfq2BfcnBeWV+pYWyCXm1muHBraG94cYpaZ15lZG9pbWaCc2prd2RmdWt5ca1sZ2tllI2DcYBXe6dnanRuRXhbaGFPhmxtoGVxaS09SXBzcHNxZX2JeZ55eHB5bXm7cW9yd0lldnd0bm9ycnVh
f4CAfX97uH5+b36AgHxygGJFRpFXk0ZtXFZhVW9nbbZ7eXNtgXt4hHONfntdW5dhdH9+d7Z9an1+dnx+eHV9eFZHenJpevZ8end6Z3ZocXV4e3pxcm2Xm3RUe2t8bn15eGpydnBr2X1+T319fnVze2l4aYuyW1R3
cVSWXm9mcG1gkmhnbWmYdHiVZ2pnVGdyQnxtT1i0RW1tcXpbf2lgn2hvbcBjbWlqeXF0aXZ3emuFc29nXaSBd3FgZHlhbFhgZ2WSZF1varV5iHBsam9xbmFsc3dye2N5eHV2dIWwc3N0nnqmZ2t4eHt4eoNvg3Nt
hXh1fLhxVnd2dHZyYXB3bmZaxHlncZ9xdHJmc2ttdpZLYWdjXah0Zo1wbltRlmg/ZE9aeCZrZW5vnm1tcHtwfV5lWaNUXHhkYV5Ps2FXW1h2cqF7f3xzenp7boV9cWt4Vz6GeG1hd3ZzXmumaY1ha6SKdl1RepF+
cHNHYm+CeGFyd3V6cXZqdXt4bmXLYnB5V2hvamRqw3V9VmJnc2WXb6JtlX1xc3h8fHh4enh1cHxkZ4SOX11zeHNxbGWub2VshltdZXaKUmhZWZGZYnVNWY1meX19b6iMe1h7dlt3aXy8UltYdVhQZ1tiSptiS2Fr
pV5nS1qPXmtmXlhkaGeCR2lyb3WwaWFxamxlbJxsWXOQZH9uVV2zcHGUXFVgX0FZo3mOd16Cenh3coZweHVtcHSae3F4end8enJkd5JiW4uppm15bndweHZbaWd1W3hwm2Fre3x7fXh6fHKPeHd5fXZ8dpiWd2Zc
dWtzdm9zZ5arXYScamdaa3BmTqBpallqYItjb2pqY3JmbqhpdllnbWJtbHdmdGVpiWpqZo+CoHCNdIB9fXl3fn12fHx5d3B7gGtfgGSLJ3lulIFue2eThWxxlJd4bndvdHd0bXSkdVhbl4JkfqJ/XXGGd3NpcXt0
jHd5e6d+aX16dn15dH16eaBzc2pbeJ52WEpka3JpWmdsd2l5bFVyd3ZmaqKNb2tsU05OZodgm2ZXpnRrfXFBcIdgZXl/an90cHJYb26glG58d4qFiXdveHpzfG9uY3l5YZdoaGZTbWZwbFducWWja3R5QWaKbqV4
XVlRZF5pbV+EbGt3kn1+e3l0aX6HcHdXbUmMpXA/ZGpxeF5RqlRiX3Z0mXN1e3h3dIBzZ39ogWxoe3OBW269nXhJcm5qeGh6hnBeaXaadHd2bmtvZHF/XYZvfIWPXFdfbWlqaWCNl4OOqkhkh2NbbGRHcFhncW9I
Y2t2jVtoZntyrmxrcmpqRmNwhn1VbItRlaZ0Z3Jla2R7eWdmc2pqgGWicXtveGx0f3Wtf35+fn9/eYB9fnuAf1Zyl2JpaLNlcZJcXXRxp2d5d315fX19fnl9p3J5f3Z3UXdtZ25uaXJyVYuqWVJaXKFpYFhqfVN2
dnBkb2WWellreph0cXaYe3l2d3h8dXZ6p3Vwdnh0c3p5d2WKcG9ydHV4Vne2eXx7emd1cHpmenFhe56bfXh5jnlwdX14e5N5zWlrcHhdXnt7dW1wcnF1bF98mLtzeEt7eW15dHp4eXJWe4VkWHdxnHR5c212emmn
f3+Yfn93gHl+fX1+f3p/fpdsaXNud5R3eWB0cnZuaXquaXJ4d11sd3NdeWxmgYpoVZhNUmhmQWlotVqHakNAb3WQmnB2dHl8e3lvk5F3eHVteoKBe1Z9j3t3dnqbdXeJp4N7dWKIam5zY2JvX2l/Xm54n3h5eWZy
lXR6c3x5fHl5e518f391fn5+f35/fn5/eGW6fnd7e3l+dnt9f3t/d3CAmn9/gHeAf36AgIB/gIBebJd3dpJ5bnVyeXZWc3Z6enSqcn98c31+e310fXl9f3x8nH56fn5+fn5+fX5/fn5scLp1YndrcnVvcnJ3b3l2
Z1RXh2COZm5oXFWfamtcWWuRvnZyeH59eHx3en57fH1tdXt+fnqufnx8f318fHV3fYFkcYB9epx+fn5/f39+f21ze3qpfI18enR7eI1hfHxnc49ub2trmXWJcnR1ca12bXx6Vl58x3p8cX11fGt1fXNwhlxoanN2
eWdxaHKufodhdW5sZ1Z3dXh1cGPHYVhldmJzhXdkYXh5anyBgHF3tHKVcXxxYIZydGxfcpFyc3CIfXtxfXWRhHt2eHh4en11cV52dHlkoXBtUFNxnG6Rb4pWi3Z4WXN4eGNvo3NxbWJvinpwbmBvlHFlc4mHXFxz
aX5+fH5+x3x+Z36LfX5/fV9icV+ab3pvoWlzamFkWHeUbnRxY3lkdWx1YXRwcoVrdnx+eXR+dH16d3pmdpNzhmOOdGRpfHeJd3NveXOph0pnbXd0Vm/Hb3FldHBfammdf2trdp9vZXlxSmxlbndylaVwcnhxeFh8
eW95mXpkbHdzfYJtXm5vpXZnb250X3RxXmiKWapWem9rXWBxhFuRaGx8fn5wfqN/e3V/f398fn+VdnF/iWSXe3phd3F4cHd0nGxqmWKbc3Vzalhqb41tY495e31xpnl6eWBzZGhhdG5PanVlOGpqcnBjY22UW4ue
kW2CdXWca3Z0VmV4mHtqVLl8cYpdZ2F4a3Voc5BjlYXCbphneHdte3R2hnxtcXl4amxrgi5lbmVuZmdhk5lqcmF0b15nZlNycVtpjm6mYFyDg5SHrnZ3eXhvdHJ6bHlVaICjdWZeYWl0k39/bW1uY4dygV5vdoV7
eGmJho1kcoIod3dosXOIenVupmFzXGx7Xl6Cf2d2c3Z1dIiqa2ZsbHd0Wmx4emmueHp2e314eXFqao1yYmxwa21gYmdpmWF6i0x2emB6mXpza3VvdnKAaqZweHh6bVh9dqd4fXtqe36OcXV1bXSLfHqIcnmDdXtv
a3p9enlypXtwbX18fH14eHl8fnZ9Zlp+f3p8fKd5eHtednKkZ3FhoHdzcXFwc3V6i3d7hE9vi3J0hW6Lb29yb3Z/bHRccEprdGN1o2ZjkWKUd2h6UmiNcnJWX2ZmaWdst1R6a1psinZ1ZIZWZGGLZl+YWL1UYTRw
a5VrXWZlYGOpd15nkWxoeXZvaGxwdGRzXl1qZLKJfG9fMFtSiElyanVfg1teUnxKrmJfW6NwgGVwU2yEaa1zeG5VdY1wbVljfX56fn9rf7B9fn5+fn58flVqZXV7aHZ2cW1/a3OTiIOYfm1qY25oc2FeaW9xTmuM
X0hmoHJ3nHR2bZJyc1hdaXt9eaV6d6B9fGx6fX58fXuTf3R5dGRtfn15e3uTd2+njHp6g0B6hWRzWWRzdXJxY3pkZ2GucHBgaGpLYl9bfUKGdHSZZ2SQdnRoRn2PmHJarWtudGtzaXx7e2x1dG91fINhbnN/apZ4
eEVbcbZHYleYVmBzb7J1cVhuc2JhlG+DYml1am50kHx0cmxbY6dvaapQdHJeeIx9dV1yeG6QvXdLQ21iXmK6b3JKilpoWE5wg2xtdFlweXhwdJdoc2qRg2d8cJqodm1sem14eGh5e3eAa4JtcGRxdnRpa5lwnGR/
omWEimFmYHNyU2hha4KBd4R4dnFQU2p1dllwiYNqh3pNvWx2enFme3dvanZ7cWJxbHNyhYx4c5t1bHWCdnBmcnR8fX96ecB7fG19fX5+eH19UopwYF1TcXFXYWaSZ6hSXktpZlpnT2lbnYNDZF6OWWx5fXO0i357
fXd5fHt7fXx6X354anh8fGZ6qFRzbnOhgYJvem6GiHd3bnVwdIFxinh+fneRdmiBeop1dn16dX9pcXuudnxpenNxoHF8ZF9ugHRvbmiFjnNrN251cmddkGaLdGKdWjtxcpx0bXhsaZF1bHpuW2usb2+Ab2lwZ3B7
lWl2fGOMbX15gHp5eYtxeJN/cG5mdF9qdZBzcHVjb2dcdnZ1bELLdnlffHx8cHp6fn6AgIB6rXt8d4CAgHt6gF9XvGBhZIdwc4ddYIVxkl+djmpvjG1fdHR1YnV2d150eXN1tGR6end7enJvb2pzd3Nujr9ud2Z0
eXB1c3N4dnGUfpJ8bHxment+enl4fXx8S1WtaXR2jnBnZ4dyempyd4OIWnZqaXJ1c15YiWiPbWZ+caR4ZnN9cohyYGhqimlthXJsZLJaVXVyUFdrXFFiX6x5Z19yhE9zgWlra3Rkim2sYHl6dHx5fXhwe3R6a2d9
RKRodGtgl3ZYO3BpbVVsbU/JfGFZdlhgeGZrbm9yVHSHsHx6dH58fnp3V3l+eHl8cMV7eHt6bn15f3p9fXdafXRddXObc2V6c3GPZF+dZ094fXx4e3R0f3p+knt7fXiTrV93doprg3d3Y2ZvaI1ubHJkamyAbGh0
hWOlqV9elVC6UF1iaGtxemB0eWxhUnxmpWZtbWpgc3Jua6tWe3xmYH1uc2+ac4l4f2pwcHNza5tQdnFsaHRveXZyaHJow3RtfYticWpbU3hyeG1rbapxaHFqVlxhZW9cXaaGX2tfrVRvd3V6lWZodHJWbWRqmWSm
b1d5jKZvfnJ0hGZmX4VmV5SdX2FfWlx1Z0tnUH6Pf094bXGNgnVtc3JmioN2hWyIYnBxdEyUcHRpXGxVkkNotXZlbZmYVnRxbYNtZ22WZXzKj39nWWJScHFqaGxqgG5HXYBhVaJjWnBrWl9mYU5chJN2Y2hxaHF5
cneEb3VRgaJhc2qQpWl5k3h3bHWCd3t1T3t5ibF5U3V5gG52a3dxd5Rwd3l+dXh6d3pjeXRnl2Sfbo1ydnFqd3hid4Z0fml1eFa/e39+eGx7eX17enx2fl16WF+ObXKocG1nbYhsdm+LTmNhX1tTYGKOjFtmY4hQ
cHl3jWWdcIN6dnVueGptctdDVnFrblZ5eXNocHFWc3d8fH97f350k35tf352f21/pnR1aJhwZHl3bHZ6eXFScVZQaHJbaIlzhoV9f3l9Z4JxfHp4fKBwlHxyfXV6enx8dWWGm3NreXZ4XG9odXana1i7d1tucnaQ
allFdYRuc3eWRmFnbGpocoRnmnBxbXZvbqx6fHx9an16fHp5fHJyeXpWfHZte156d2mSx11PWmxvfXtzdXidenZse3t5lHpvblp5blNpnnWbZWZvammgZnmddHyScWx8dnh6fHx6b3dnbnuGnGlhe3Zvd3p5nmST
mmltak9uS3RyXrdoaF9VbYxnfVqOcEpsdGFeXmeiW4RtuHh8fXpxfXx5dHp+dXBxXYx4b3l5aHl5eGZ5dnCad3lpYXGGVVt2aHRIZ4aDfYhKwmp5a3JleHdAdWx1WmB0aZlidplzZXp4cohyd25ocKCca2Naa4F1
dVxnZG+FUGhsVXJOWWdvc29fmH+Ohmidf4V0cnV1Znp1dWdbda1adbJddWCPdo54dWaJcG5jZm5VdFN5amxdq2xbVp5pk3p0c4lvunJyaW16cHZxenRydo0/j2dwcWtzanhcWm9tnXOHXXB2a19senN3gpKLXGtu
bzpslGldP25xp3Kaa2pSYbZfVnV0cnF8enpwbnJed3dyp3p+fnxpfHt6fXd/fXV9VY9zc3B4q3V2XnRpdm51dXasen16e3l9dnlsc3lyb3ZxeF+ncnOPXnaYZm96eW9/Znp6t3x7e3h+fnx1dnp9eX9+enaAd37A
f2uAgICAfoB7dnxveH17o313e35/fHx5S4JmVV1wpJBuX29TaWlCbGV4ZW16aoDDg216eG94eHdMd3lpinq/eX5SbWl1c3R0hXJlZrRug2R2QXBeZlFmaWZ7fnuielesenN0eXZ8b3m4b3JtYWdqd3ZPb3aaV4Rd
q4xtcFxcdXZ1b2hKiGprVWhzentic3x6enJ1dXmPeaSAlImtdHZteXp7fG52enl4emVhb2JrsG11cnRwenJlbIhcj5KDdHJvcml9f29saW2VdJ+DZHN4c29zaGZzd2JnZmWNY1eWanJval5XXpZRl4RwdHCMbW52
cXt4cHqCdJdlYpNqsWZleHdqMW5ldXFmhlBmTURiaWppUlxrSrRTjltycpeNcZpuc2RxYGp9bYBBZ02XYGpzbG5nYKhim1pQWGdzeL52TXV4YWxybnNvZVt7dWaefHWOeXdydl2DZGiGc3d7bXd3eHKOeGp2a4Fx
Y01eXlJeXVFlka2SUktkPLVhfXdQay9rXGBnj2VMaXleanh9inp2e3hih6FwnGdld5N5dHh3endydmtwdUhwnlhxd3lvcHd7dnRycmlvmKhVZnNmpHlhbXRbbnRxlW5bZm1ze4BweHl0c2VlbpBnrX1hlZFzdnV4
dWZ8dW1olW9dhGxshnI3YmtoaXJ1c3Cks3ZuZlVwa3ZzdHJibm1wbXZ0d5l2dneae2F3eXt3eGWnaXRgdHBedWN0Z2p0jnNoc3p7co96jZR6ant7fHZ7eoFqjGZsd214i3OCcHZvaG9g3Xd5a3t2eXZxc2Fyc3R7
dIx7qHZ3ZXx8cox7mnR4eWRllqFnZ3ZpWnaaXHV4b3R0c31vg2tOpXqKdHdunXZ3eXZ7jox4dX18cHt5bo17fFh7dHWzdpV5dVBwbF9uX3JjY61qd1NTcW1sgmt2f5JfUXF/ZXpej3VzVHRjb3NlkZpKbG2Ka3B1
cWdviGV5fIJWX2G0dGJyU3Zhb250jWxiWXiReHl9a3V1Z2drk3Gaalpxd358fHyqfXx/fXmfdH2Cc2l0XKNqdohvbnCGbWp6iHJgbmubZnJsWWlkZWmjXHqCbnN1XJaGcVuhbnlra4BheXN3hIqIdW11baxkcmdp
a2KehGlFNm2TpWxid2dnak+Eo3Z4aHV3b3FqZG5/p1hkgV94mGmLb5Zxam9wbVF4UnV5bGx0XXZ5l294p2twe0VsVZJgbleJZZ1gZW1mbl1+d39/gH+UgH55gICAgHmAlFt0ebt0ZX10WYxhXVyEcJdGZYtbbVNs
dFFffIWCbG9RqHN7m25tenNnZnBocIxzQj6raF9gXWdsbmhrbXhaenBzqWR5c3l7d2yTfXxWe2uDY3J7ao2LcG5ebmhhiV5kW6R2aXlqc3x5eYJZjmd1j0tuUWhubFpta2hYsmavdHCqsIZ8eXxpe3x4YWFzPHl8
mGaNdHVsYHiYZ2plc19zc1N6dGxubHN4dXNju5E0eHduYllgXl00cWphU65pRl+fXZKkZG1rbHZrc2Zgd1xga4RSWIdzcpl3dmmMcm9fnXauaWZjXnFhcG5tXVZvlWpyd351jnp6god9bXx9fnt5fk9rcG91l3t4
loprdnpsV3WcdHZ9fXiVfnt1dnh8enp+Y3x2cWmEjnF1aHZqa2eAdXZseHNpUoR0c6Zlb3t2cnd7fnV7cIKRfX2QenF3cnZzqluWdWh4dXtxY3GBdHJzeIB2b25pcXJ3dndBsGp1cW+8emNla3Zwd2tsb2t0bF9y
0lBnZWN0eHpxa6JsdnRocWZ1drlXcHh1em2hcHJ+hG5qbntnbmZxeHF8Y1h1oKtUcHZvZ3xod315e3BwdoyThoRqcWhkZ3F3aHpebG95dJCDa2CAVGpQaJRdZ1iicGFszH1idXduTnt4TX59eX1+falfgoFvfod0
cltpdHR5dmJVl5CHd2dyeXZPXWFvcZRsYXBzf2F1j3unemhnnGNgbn1xj1N3bV9xdKN6aGVwnFBkaHJyV1yTcnKKaGBpXI9uYniqeI97dnZ1dW15fGh5aoZTcXtxc4R1dHKlcWlmZHJjYo9uj4tYYnCda2dnWnNl
jzVsZnJri3VlZ4g/VVV4Y09xZW1ylld4dWKTbJxuVG6USZNgemWcc2hrhHZvX1Njg3hrcJFzaYF1cnJ4bHaBmZZybIB2dmJzb2dfgHVxmneSkWh7anW6enddenN1b150oIdhXWN9YnZ1a2x2bGBWe3RZknRcZo5w
en9tZ29hmlh1pHdyaXu8fXVzeXpvb3N7e35yeHl6kHR4bHZ6dG5ufE1yYGmqa2xva41aXG1bellkVmZUdJVjeHNviXJsWp+IWmlphFiLj2pxZ4ZkYWlrVZFyd1RXyUZpe09aUmA9RmWdqWpuYnZoeXN2T3d7em1y
VWh2Unh7oXx8rnx4eHVnfKRaW2iNbJN3d2Zra3dxX150b3dSk2OIcWRhdGeBdnx7qWdzdn5xbXx2oW1+fnpodohzVGNutU9ja2xpZX9fUldRtHJ0e3SIe2F2X3p4cGV5dW5mjZhhaXFyk2J3ZHRZXkoul3KWaZV0
ZXBNdHNoaYm9Zmp/SXhyeHVzXW5yeHRvHUJhcGd1Mm51WLehZ2Nnblq2aYCJZJl1c09vd3RzYGyWVnp2anWbe5phc3Vwd3p1ZGZ5fG55q3p8bnp1fHxie35tYIB8c02CW4BuiHdzoXJ/SnBqWnFaamG5anVsb2F5
fml9fXt+p398Z356gH57f2BzaHiMbmONbZp4YG5pZHqAgIBxgICVgIB9gICAgICAm3lvdYSNXqJ7anJ4eHOGd0qIdnu8b3V4bGSJanJqZmyGaHFbim5pj25IY4JwW1Rufo14clNxa3dsb26Gh3Zld3x3dnmOmXp6
cnV+fGp7cXKVgXFrimxrcVhQZlVZYGdnbHl9eXhumnF8in59f3tye0ZydHe9e291b094cXVPZm50nXd/f3msfH1mfXl+cXV8cM15f3x6Rnx4cXpwd0Zeemhoe311fVp6xF5va3N3nnZmbIVbcXSdcG+abHB4cWtV
UGN0qGt0aG6FRmmzWmtnYnxwwXh8f357fXh8dn93fXxoZpBnT254dHRycp1zb3hyeX10dX2sd3Z9d3x6WHh7eplxeLOBfm+Md21pWW1ucnl5c4JudWKad3RYZ25vcVh1dm57emt9dH12e6l2eH55eWxteHdyoIt4
eY1zimtxX2VlaoxorXl8eXZRbFxxbHVsaX5ocF9rbXZxVI2xa15maoB/gICAf5GAgHiAgICAfYBmcnt8dHF9fHx7dnt4m3mOsX16and+dH5+d3t+fXl7eW9wd6xmbG6lcVl2XWZzcW9vdHdyXpZxZHqeW2hLb2By
hHV0nHB3g5B4gHh8dXh6eXNoY2hjY59nb2uMbmeWaGaGmHt4dYCAdHWIi353hIN/doV6hnFyf753dXFwcW52cl1nfGtjh1xwb2Jl2IBxgGODfnx7bo2qhH+WdHNze3t0gHF2dn2qc3NzbH12yXJ8cXRtcIGdc4h3
doKAjIqLhnR9dmhydnpmdH1scthpaGx4dn1wd2xy4Xh+iHR5e3tycol5tnt7bGx0eXlziHJ5anyHe3yDcH+neXiBcnJ2hIV4enx5dIp3eXR5hnWAfYSBonV6g7x4eHKJdnh8eXZ/foKueYOBdIJ6eXuGdHp4fH6A
b3bMeHWAfXOAfXJ4foNzecp+fHx9fHd1gH+Ac3h9dW+EdXl6c3x9dneOnIN8fYV6gYRubm5+WW97eml2grlxbIRvdIdwd39xcnFygXZ6jqxkepBwbW54cXGKeI+gcW92e3Z5vnF+fHuJeXp7cWxueHaMbnlrb2hw
nGrecHlwd3RrbGJuZ15Za/BzcGVeb2x1cniBdW29enx2gXJ+fm93i4Jyc4GudH56eYh8hHyAfneFfnZ6f3VudHR3eXaDb4mqcINrcmd+ZnF+gYhzkpNpaHV6c3eOfXl7d812cW94cX14ebZ4dHl1jIGKeX1wenN4
boNub293enGAdGtygG3hdIN6j3FqdHRyc4Byc2+mdpNxWXRvd7p2eHJNaXZobW9pcnSGYnZ6X6uNd4p9enl1fXN3b2V7e3axkHt1fH15fn1ys4Z5fHl+eXh1bHp9fHh8hm+UbmVxbo1sZ2J4enRujZBpcXN2cpeN
dG9zcXJ4ZnV0aH1yeHKFi2p3l3h4cXp2XnCcZndlcoKQaHdzemx0b1lkbW9tc1V/pmByo2xtZ2N4a2Kre3l1vXt2d3d6eXh1cot8bnVmaXOWXVV3eHdcgWtvoGB5eXmOh2txd3lweHd5c5ZjdXmfkHVreWx5d2R6
m32Me3R0dJh6bnR9enx8fFNSslJ2cmaHc2KaYGZeaGqGYWBwtG+ndXFzbm1uaWp0Y3KPeX18e3l+fah7fn53fnl2r3lxeWpxeGRye3t5eG9lbrdubnp6dXhbc3Z4dW10hruNe2dqbHSRaDFvdXOcX5B2fXSHdnJ3
iH6JdX1sdnx+fZRkf550b316f3eAf39/cnmBd5J3c3t7b3VzepZ2inA7z359fnl7fn17fn5+dntye317e2WlpXxrfXp5fnh7fXmAmWF0dnp8fHh6eXmLd352qIR5dHl7eGt4Znt3inlkb2pto31ndHJHaU9dXaVn
eX59e313h398f5J9fXF9kIKNcnR3dW6th3N1dHqIgHdldH93hYtldXBrjWtkZZZlY3t6dmF5pnpdbnGDfnOdaHpyeo66eXx8e3Z7e3h7hntxa3lmnneMiW5ubXZ1anZ0i2Z3b5lyVnVtbXpYfWpvbG13e31qdX58
fXx4fH1zfKWgnnuGhXWFgXVld3V/cWtwYpF2el9tbn9xZaBoeGxwbmthdnlab7ZxkEt6dXp3dHttj3OAc3Sgenxmd454d3p5iHN3mn58c219e318d3Z5fHGZZXN5PIp5cGxzb29heJ58cX95eZ59fHl7eYdydHd8
e3B2dW2CfKB3a5Z0jXRpdXx8fGJtenythm1rcnhweXy/fXdnb3djfXpheHh3em55eWxja2xjlW1zbVdtb26mU3V1iVyLWV11c3eBandalnCAT3t2dG5idHhvZlOWlaBro1t2b3J3V3h1lW9pb2tteHt0fZhwcnl7
dXd9eXh7e3dvdHlXbpNrl4hsc3J0bnSDdnp3eKZ8bHp5W35xdpR1iGB3rHp4b4Jze3KQdnd2eXdwe5eUfW1hanp7ent5enp7gF+LbXZ3fW1/dXB0eXOKbWWQWnV6dpp0mmdplnpmZnZyeYVnc4J2dXqTeXdue2SK
dXFnf358iZJ6an19enx8eaxdl21wdW53b2Jsa25fX12GdYh4dXuPdnV3hnaEanZwY8BJbEV7bmptUothaFuFhHt3eat7e514fXZ8bXx9eXt7f3p6eHV/f3modXl9e3aAcntve4J8cn19kISBeXl4eX5+f4J+en9/
f3x+eZl9fn2AmXZuc3NaeXhsqHBzW5xtemt0g2Rsanl7iHppaoVrnXt5fm53fNt8fGN+e39+dn+BXnKbb3GGg2hxgG5ncI91fmWHenh0c318cnGJi3d9e3Rqg35ygnB2dJ+ic252aXWJi36kf3pyenSDaXdxdHV4
b36Yh5uOemJ8c3lwd3l0dX6Vcnlwb1d3dkp5c2+Xa4Fgm3qNc4aJbHRyZX9ya4J2dXZzgYSGmHh1VXt2ZHRwc29xpWFvdlqUamRcZFptZm+Pc2aDd3VtdnqscHt3dnt4WZpsbXCcfHd2bnJydXNtool4c3eQcnN4
eIJxcW2JmHSAaYt1g3d7gXdyeIqMeHB0fn9/eX9we5d/bX9/fX9+gHuRfH9+fph+fXt+f35/dHZccp52qIBiZHdzbHNybmxwgm53cnlsVrp3mXZ8dXV3eXt4bn12dHl3dXGcb3iNYXN/r1BvdniAe3dqbYx0dXZ2
QV1XbFSTN6FWmmtVcl+VZ36AgH99fZx/f36Af3+AcoBbcll1XI5wenhpdXOuZmJ4dHGGcZN3bXZxXpJ1d297c3Jia29oXmpycmplfp9+ZGFSbXZybG2VdnZwh2iZXG55cXGmb4CAeIZ+omB2dn9xX4l9gnqHaH15
d3F/lm54gYSRh3R/gnd8iXt2fXd5hH91k5N4fXB6pXp0bnl7d3hzd1JzdnN3fKCRepRwd3FydXB5YX94m3qEfn1yeX10c3N6gYSAg4F+gX5/dYB7f319fXuDhniEenx7fHiEfX6CfIKWZZ12cV15e3t6aHCFd3x5
VI10e3t4oXxyVXZ0dWJqdWp+d8h7fXpcfX5+cHxte2SofnZ8f3t3fn56e35+fnV8TGFal2lnd2lzZ5ueb6RgaZVQOGV6Zz1rZpNXP11YOUCHc1F0YWhdbHWhYGRvX4OLaGmIq29ndoBrYXNbcmB0a4p/hnuBfXx7
enSFd4J4dZGVdV1wdm1XeXp9enhxZo1odHl9eeJ5eHx6VWx3eHB0Y1BqbXp+cWpvc29Oak6diGxtdHV3bn96jHizfXx1fpB0g3V4cnt0cXl7ioVyfoJ5kW12b2F4blBcabRqbXJugXFidJl4jnd5eHt4b251eKJ5
l26QfGJ9eH58fX1vfnl5e3iMe3F7fHt8enpte3lzjHmRXnN0d3hZendnY3NydKiKY4J3qlZgfXR4fn1klWeHa5mHdm9zeXt7eWt6cndvjIBkcnh3eHOAhIBtcYZ6lXeMent3gIV1eXl1cI2EjHtwdnBxmnt7eXN2
iah5Zmlrdnx8f39+f3u4fYFzfnZ9dHh/WniCd4t0i3h6cJFrdZVraXd7cnKUc5qDfml1hnhvdHKPrGR4gYSAeHxiaYZ6ZmttY4Cvblpzd3l7lXl6d3Z5dXKwcHBqcHJxcmx9aYFyeXJuuHd1h3VvfXiFeHp7c2Zw
TWdqd4x7gKOPT22EeXdyeZJVbYluinWVfGduenN3kmpAfHx8qH2ZfYd0fHR8e3x8fH58dIl+lH54b318d3t5fWt0cmmIfXSCeJF+gHV6aINufX13r5Bne3xubHZtcnV6bHiKeHyUi3h4cnd8b3SJcnCScIBvc5N5
dolygI13emyJeXygem5OfHp5d3J8cXh3gW5za2yKknh0WYtoilpmlqFLfHNsj310d5FyaXxxc3V0e36LcnyqfX1ffHx9jXx+iHl7bWV2Xn97snaodHBqcoudmGx5b3B6eHtwcXp4WHtSdl9xX3R2dXG3dnR6ZXJe
p3dybmlxcXdsSF5YblOeaI1Qlnp3jXx6d26TdXh1eXdqc252c36FbXSYZGlqc4BhbWtemHNzeHZ2aYegcZNtW6debWLRbmN6emJlcm9iXXR1s3txfn59fnp3YXt+fHl7ZZd5anudfHh8eHZXdFl1lnmbe39/fm1+
fn5/en9/en+ZfnyNln57fn54fH1/fX52kXpzdW+nY3p7bnp6eniLd7Z6R3l5e3B9fWprbH2CdXZmcXtuZo90e210e3mWcXdtiENjWGphZnJvYHN7mn6MZl54iIisiG10eoR0dIVzcHacZH91cXWKe459bHh3e3d3
pq1sbmZ3ZXh6bmJhdXZpaW59eHWfl3B6fG90eWd8dHCKe3t9boN4jHV0gnN/cHRxknNsbkFtVoNzZZlda4tlVWuMeGpdqnB3bnN4bl53mWamYndrYnxqfHWGd3RmX4twdXp7e357oYZ8ZX58fnt8fKVzdJZusGl5
d3F4V3FnXlFxtHR4d3N6d3Vlc3dxWmd1cHRsd3h7q3x2d3h1anRye5ZykIVsh7N5d15zdnB0gHWAe4xye4B4fX6KfHN9hX1+gKF7f3t9j35+an5+eXp9f2F4UmJXe6CnblVwbGtmcnJvaqVosmWDdndXd3F0b3N2
i3mEbat6kHl7Pn6YbmZSe65QYW5kho1tiVZobXRlaGdSdJh6j3uQeXdUdnh0d3V4gnd5gnV5Vnp5ontqeGyKdYV9faVnfnB+d3t0d317eHSYZXRTZ3KoeoKIeHFucXV8cHmLcX16k3N8d3mFfHR1lZJ5g3h+dnN5
dnaIc4F5jYqOh3yJe3F1eXN4foqAcW5dmpNodXZ0WHdyYz2gdGBvl1tYZl6Tn1Zran2Zf2JiaF17aXBrVmdudHNthbGSZ1tmcliAlJ9paHR3hmd1jHJpdHSDcWl5jaJ+dWRZdp12gW5zYnJ3Z2ByZHFweGN1cKRr
bFt2dmVdeId1o2l5aWZ0bXZbhWlwh1p1cmhtfZtqf3RqdXddbGFOa2atZHZxZGNtfW+AaHhybnmOi3mNdmR2h5x7d3WqcG96dWVzcm5ybmxzbWJcbEduZGexaYx1T2xtmF59d2p7gHx8lnx0cHhpd6Nueo9IgI1z
d49lYIFqY3ZQeYWdXqeJeHR2c2NXb3dxV3d8lHx7lXuKd3Fxd25wkmZccZiLb7FjcXV2aHFwZXh2bnl2dGl6eXiccXZ9e3l5fHx8enFpZX17qn19fnx6fn11fX10fH5+fXWYc3KCeKBjiXBvhlNEloWHYnGXmHRc
fXljd31rkbt8YXx5eXx3dmKOd3d1eqp4eWl4cHl0eHiSWWlwcXdrl3NydXNzrHxzZZp7dXZybnx4iHKXcoNse1ZncF91mHGJel9WqZN5XmxgiIFgqoFkdYpjd4VhjlFpa3FqajZyxHBuXIZ2b4RkaXW9fXp8fHN+
e398fn55ZX5cfKNyrX1oenxMeW95dXhpfl98e3x3hX2OcbN/fXd3eXx6e318wJF9fV57e317eHiHeXVgZnTPbHs5fXx/en51ZXF2jWh6q318bqB2fXN7e696Y1yMd1xmbmdyenhudXN3dm56g3J9dHNKlISBfm96
gIqMcIJ6b3t6dmxydXZ3eXOCe314coh7eXqUdnl8dIhgeXx4dHide21hdXp7k3x5cGx9d3pnhHyUlH50eXt8e318e2t/cnGfjXh+fX5+e3pjbnOzZpZPeXR0pVtrcm92cHx1p3BnfFN0VXp1fHd5e390hod5lXx2
dH11inJxeXiafX97eZCHfnt6fX19fXxyiV5Wd3B4cHl2hWlpcmRfs3Jnc25/d5GCd2Z2eXGagHllcn19gnqUfX1icWl3qJB8W21pb61phYh3a3Z5dnZ1ZJBriHh5h3h7emR3fHuWfXmIeIB7dpGBfXZ2eX15fH11
p4tZcHZxW3uWeXh6d3RpZo+udH+ZaF53dVCAgXdrcGGNgoWAd3yaeZF4fHh4d3d1ek5xhHd5a3Z1j3xcgWmGol1tenx7dZZ5uHl1enl2bHihUnF1cIKTdXRgp2h1W4hgTE12d3FvlXd2a36fcKJjblKLeKt2dK5j
eHp9e2Z2UXJyhmmFfXnFfXxhfHx+fX19eXVfbVRrrHVkaW9jaKSHZZtrcHlvcZpmcl9rZWRjXmp4hHd7gH2IhYRtgXp5e3yEYXx2dpxmhHt6inJyd3Z1dYl+a26gZG+Wc2t1nmptd2FxfaV7d355fn52f3p/e315
Y3tnc6FyXXt7gnV6fHWHeHyIc4JzfH97fZd8en16dnllfG2JZXF1dHWHm2hseJZ3kYiTeoN6hHl9f3p7eXZ0co91dmOfYHFyd29YcnFqdmVodpOfe2yahHZwdW9vcXV2arJvgHt4hnuJc3RyenJ0c39UdaSEfIJ4
eW5wgXZtm3RrdoJnUHlmeXdkdr9wdo97mnl2jnt4cn18eXVofHJ3coJ5eHdwnmhqhHGFkHJ0c2iBcHdzbJh0e3hqiXV5amx2ppp6aXhsgHFvWF9WdWFfb1x1s2uBaI5xbVR1ZXZtd3F0h4lmpF2EcnE/bnCJZoJp
d3CGap1wc3iLdVF1cKpwbouHbHdnUm93cG92ZXptZ6JZgH6Ae33Tf31cgHp8fn5/got7d3h/dX9+enx+fXx/fXDMfX58enB9Znx8f3h9cm2cbXyBknWTdnxfbHVwbnJxfV1xdlhwfHpxfnBfZU9vvHVydox+fX12
dY12dHSAjXVsiF92aHF0eHVmgaJtdWlze8N/gICAf396f1l+gHl7flGab2uZe3Jxc1x1iW5gYHJ7YZZxdIB/cHN0e2x1hH5ctU+AbllieXVzYqZla2tpY6CDdmdkbWdjcYtleXRtYWR5n3Fwm2p1d2+ZYWtreHNo
eJSghpJ8dXp6Ynp3eIB8cUVjQmxaYpducalxil5oYmh6fX5+e6uTfXt3fXpmenh9P2t3dat1o3lzZnV6eHGPdGF8imdveG97enuLdYpzfo5bqWxvg3B0cnRHYmt1iWptgHV1gIB+oX9+f39/f39/f3p3fn58eLJ+
fXx9fXl+dn6xdXlqdnNjWpI+eXV1a4JmxXRqf2Nwcnp3UnR4i3Z2epSeloFpb3F4kGFqfnF0c4FnbodhonRyeXdvam6NcZl2k4R1dYVzjXx6col9d3dzd3NybnZYlXWVfH+SZIxzcnB4YHR2k3hkeW9rpnxjaWZ9
TYqxY1xtWGxpcGRmbUdXQINyg3x2dYF5eG9whXyPeHVnlXKTh2indXhod3pufGB7dnt8dY97i5F7b3x8fXh8fIqYjIZ5dnZ3fG92dHp2c3uNZY1xc3t3e41wd3d6dnN1jJCMfnl+fXt6g3x6eHp6enaqdHR7Z2F0
zHZsbHRqYmtgUHmRRW9kc3Fvcr5vYXNzj2+IbI1ybXt1Zn+Gi495bWZEinF4dmd5c2mgeXWQonN1XniCaXOUcndwb3Jzool4lnKid3Fwc3R5d2x3lG54dXxlq35/fn5/f39/fn5/fX2rfHdzk29yeHx0fHR7cmxx
a5t4c9B1SIp3cmt0dnuGd3VkdXZqd2Z5d2iRYoOGjYxciXuRYm5xdXOCZXd+bXJ8U3RtamtxZHdwa4Z9baKQVGGTeW9neWF4d3O2bGyddnpyfGtycHJ1d3V2ppF3d4V1iZqYcXiQeHV1cXRhfIhqdZKfdXaYhHV6
cmhtY3V3dm1wdW92cVihbHdgkJJcXopncnd0dld0d3Z0boxxaotzooeIf3t0d2p7enuEbJZwbEuSdHZyiXBqam9NZktncmihcniBenp4lHdrd3OrenhwclZtcnFxc3B2dHF3fXC0hGOjYWpnT3RNd3eSXlmZY2Zi
pIl6dmWVe2x9bl5sa1ZaU3pbeY1ygmpkpWx6e3JrdFp5do+Nfm9rYXmRfXx1fXl+fX6rc39+fXB8dn9+f359f3V9f6R+fXN1fX5/fH16fXxkV2dyoV5Qam5KsFxGWkdQeXZri3p4lnt9bYV3b3pxfFCzl3x3c3p9
eniSdnVnVXKPeXx4fXNQfHuifn55e2p9en9+fnF/sH1+W39+f3l8fnd7pY93mH1ye3F7d3x8dXiFfn2pe3h4jXx9fXpwenptcHxtsX5wdHl9dXZ7ent5frp+YIVOZFtgc0FibWdYUn9pbm5riHWLenqOcXZzbYV5
enV2cYN3f3p6e2Zsb5pyg2+Bj41wcWGZeGl1fnt3cYB4e3t0enBrmqt2bXl9d3x7eXunfH1+fn5+fn57f3p9frBxeHVxbYF3d4p4eH9gbHiof35yeXd3hn1kfn9/fn5/335vfHFjenpyenFuc2p5aXNweF+Sen17
fXppanB2dq14fnRPdW6BfYOdcHJucnWGeGuCfnF/fnt0bY5xfHiOjIBvfnJobG14c25fbodrlWSFenF0eHVunHl6fXpzfGxrZ3t1enFtdXt7eoasd3Jpc1dRcGuTYZRzc2iJcFpzkXtxenp5XXuqfHlsdJ5sZmR7
dGt+gGJobm6Uc2VsbF92fKKWlnB7dIh5eXB8aHl0UkOfanNtaoKDe3h2i3J4cnOAYGl3Zk6mdmxzZXGBak1tfXZ8c3d4Z6F3kXGMcWlkZWuOh2h0eXJOeJVwZGZyYmp3rXeZgUpyXn15o3h2enhydV13fWJsZ4Ro
X5JfXpyKkH+IibF0cHNFeHV5d2KPd21zWXN+cJVyqoJ8XHt9e312e1mJb2p+eXiie3R8kW95XHlba4p6nnqPe3Z1dIV1dGpxcHWDgW15gXx6dHyHj3xeh39teVCdcH9scXJlaXZugJVqeXlubXWBlXdnc2J7snp9
dYppdHdoi2RwZ3hzdXSHdXR0bIGNaJx7eXd4dn93dniOeYRmbJmCeXVvc3ludHBhfHN4f394anR5dX2KaG+ffmh4X3RgY6uAc0FwqHdvWXVnc3hwe3pbd3udeHJ8aXyclXV5kZp1WHl4dWtgeXFvaoOEeHegcnd8
lnJee3V8fGZwZ3xwWXm+eGVie3p5dmB0YXR1caZpcnl0hWuFdFl2e2h+cVWgd5Bsem50dnF1fHVDbHJnZpmLd3l4c2yed3VtXYt3eXt2lXx7cXp3eGaHfWZsd3tza5x4eV1roYpPgHhcb3N3ZGRZcW2acVeBaIpu
nGaTZnd4c3x5dGt2bJRwd2tgdolpXn96enpwnm9umlWCenKdaW97bn15dXekeXh6Y2VuemuRbHh1cWxzrolscoScT3JodnV0iHl1bXRdd2mEaHp2pGp8eXd3d3FonWmDh1+hc11ViG10i4xvh3FdXq9ieHljc2l3
eWxyd3lyZWtoXFpcVGxrdXRvk5FhlGJGfXx3nn9sdXd9fHt7fXp6fWd4qYhrd4V6en5ygIB9eXlno6VyeW93eHxwe3B6dmd2nKNnj3h2WnNlcmZ0d3RydnVtcWhrcHt5eG+hY3Zye5NxerNrfXl6fHd8c3x+e3h9
a2GAbo9ur3d2XXF0e1Z0gVp1a5CdZl1pZl56cGVjanx4kJl4fn12e3djfn57e31+dXx+tm5zZXt8cmhrnmxVfFKveHp1eHN7n3t5cXVzh3add21oeXpynXdze3B3d4p3antot3qAont7eHBmendze3N+f35yfp9+
fXd/f39+f39naXxydHawcHlne3Z3c3p5c2N0fndsxXx5bnpmfndodIptfn58fJ5+fG99fHl+fH6Qe1KVeHhnm3RUd3p7eHV3hGd2m3x+eWl+fH59en56fVl2g152d3WteHRvbHJ2dHZXemuqcXVwgndleHB4dm16
YmFrdW5tppxuVHGNb4h5dGC+gWx3eEB3cXZtbXOBb3R6Y45/ZKCGeXl6c3h4fZpzhJRskHR2a3d4cXZteGt4bIl+mnJ+f3x+f3l9f31/foCfd4pzcXlxgnd2fnNwbYRln2tuZml6fn2Xd2d7fHSYdHR4b6B6fGCg
fV95qHp1bmpyoXN6bHdxfXx7bnC3cGt7aGyAnmV1c3mFfJdvbV5fmXyCf3+AgH1/dH+Rf39+fn5xgZ18cnR1e3l5b3F8ZpB6YGN5aaZSXGNlUlVuiVldYF9Xc3Bwd3l1d1Fmdq1krGNRc2qAc6t6eXldgG5xj29z
fXF4j29ie3lxeIJwlGVyenx/q3d4bGxze5t6dHd8d3KSeJB5d3R5fHxzcniabnF1cnl+fJJygnt4d1V5f4h6eYlehHtocXt6hnGAYXd0eWd4bJF9fnl+fX5+fY99fn57bY+EjnFtXXt5dXWTind2dq5WX3Rbf0pg
daJVcEtijW5daXV3c4V0XnJZZm2dcnNyjXWsc312bHB5cHp0cHd2emJ7b2ZydXJ/eZmubVlfS3hsc3Vza2uMk5yKd3p0dG92hHB3boZ9eHKad3R5eIR1hot1b25seux1d0RueHdybnKdfIR1cYpUe3NnenxtdXx8
ZHd7b3KUq3l5ZH14a3N9dnJ9enlSfrp+fWh9enx4fX1blYl/ZIaHfH19fHl1e3p+aHJ+fHh50Xx5an17fXp7fox3fIp+lop9f3p4eXh5eHlxfoh8c3ujfXlkfH5+dmpzbX19eniznH12a3l6a3h8eWZ9fHxyXd98
fFV+f390fX1SbHFmNXRYdnGzaEJvtWV1j4F6fnd9fH57dH14fW5yf1h8erRdenV9eXqLb2h2dl2VeXyEe3x9f3t+nH18fH97cXJpbWBepWeVoXFpcV9tZG54eXh1foN5e3d0dnZ3fZZ1eoqBgXhpfHp4cI+AeXGM
j2+DeHJwgnGBaXJ8dJdsgnl7lnZ9eZuLdkp9c2SNdntufmqQdHFwe3hxo5B8Y3h5bXZ2fGdzc3VyenCphWWFX45ngn57e5Z6a3xzl3pncWNnYa98cndufHVrdmlfa7J2n198VnN6kG56WX+WZnhfW22BiHx5dnh6
eG5vV4iZW3taSJx6dneue3hcbnOadmF9VnJtcphwcltubqJ+XFNfaa+FfnZ1eVd5bityplZjYHp0d3J5cG6XfXV5Zrp3Wm93bWRgcV9adGpzgIpegJ1Lam5KZneTXmNubJ6NZWSCU1ZyZod7XpN6dqBmaHKSdHBw
d4x5e3d7iX15cXp4eYh3emR6br9ydXZXe298d3t2bnt1eHt3UHSLenakdXRkcUmYY2xzbnRtbG51p3Z3anmSenl9eJx+dYJ7fmJ/fX9+eXuEXmhzelVydV9ytWhkUltdc2OieH59hn5/enhwfn19fouJY11jcXd5
eHdqoXBubIlBXGZphJRObGqWb0dYcmSKfahndmuHanVtak+CaGh2Y1J4V2hTcrV0eX9iaGxrZXaLlW2PdGNidnVffHeKaXBwi26JeXNvhHd2hYpycm5jcmpie3d3nIx7eVt4joB0mnGSbW9veIFjcHRmkXhxfYV5
SlV3dmpodHR3aalTjG2xXFVqaGChhVxycIRXdVVoVmCOaHtkt214eXdibnV3dG+uW0hgX29bXGdhYYGqbKdPTWtzc22YbYZ5cml5XWpwdpM0fX19qX5+fXxxe3x1cX1xh398dn95j4Z8eXt6enx+eW1xbH9nhnJ2
eV90aHmMa6hwfXOwenx8fX16fmZ8cHxvan6Len9vcHZ0pnF4dnh8cnePfX6reXZ8fmp7fX56fnaJf3p4f36KjHt+d4J7enpwh4RkeI5miXt7ZnN3enJ2dnhxhXZrdnN1fLFxd3p6fH1tj313mXh6fH10knNzdG53
ent4fJh8eL19aH98fn9+eH19hHuLlnt9fnR+fX1+f3hxeXxvinCPenpeeHF7aHubeXWOm3p1dHt7c2V4eXR3d6V6d5eHdGJ8fGlgfHZ7dnmacG94e2x/eXprcIF4bXqfToCDeG9wmnl4cXqFeGGea3lzd3xvmXV3
e2dzgIF9bn44eY90dKpudHh0eHVzbHNslIZvfXt5fn18eHeUfFlxd0d4aYZ5d6F6enl6bWFxh26JgHh2bI53e3lwbXWlbHVse4d1dVZwanN3b29su3WCWVlmVFtGn3Nycl6ZdoVyal1kZX9qiV90a3Kcd15YW2Vr
dZp0iHxpdXp7bk9xb2BxqLpddnJqaXl9fHl3X3lEbnuAc3RtemhjeXpug36SbpWHnY1tbXSAa3V5c3hycG92dm14gIORb2l9e3NxbH+TeHp2bmhvg2pye3x4p2+AeG10a3t/rXR8r35/THp+e3t+f35UaUyxbVVt
cVBYYGZKuWtHbWRaVGNQb3CPgUxfWcxbSHhoYWNjY21tb2Jjk59UeWRtd2mxcnOAeWmRdYR0c5ZSfHx1xXtdfXx0ZmxvanN4i2d2cUlzZXl5c7BvdIdmdJFeaFqCq2ZqclqMcW5jdWGtYG2UVW5rdnVfZX1rYpFj
nHR5c4h3Y3x8Y3qAhJBsZnh2e3mKfHt9e3N8gXJ3gHVleX17bX2GdXeRfnl9dXN7W656fH17eHp4dXqWc3RUe3tXc31+fHV7h3B6eXd4o3x/bHWNlnh5eXh5fnuCcnR9X5Zxe4p5aniZcoJ0aXZrcF50fXaOdXx7
snZogXyUeWhgX3twc3fEeZZFcHR7dG97dVp4dHOMknd1bp10bHaBdVGWb1FBZ0lhb4JJV19Uso5Wanl6p3p8fnl1m3lwcXd8eHyYd4Fzan17dXZ4dXZze4h1dW1mm211c3uXcI9qaHJ9c5Z/f39+f3+Afn5/f39/
dXKSj3uTZXx9pn56bnlxfnxyln18eXF8f31/f31/fn9fb05udG90dnJnb6Fso3Npf3d6g3SCeXV6bHV6nnRxiXu0am9zX2p3dmVoampwkW6Xc4Z+fG59fX59e3d6ln96XH10hGNVY3Rrm0uQa3dkXoV5e4ltdXV6
fHZukHOadWF0eJR2WXd1fHlypnmWdXt1Z3lznHdTcWt6o3psd317fG92dIl6g32adnB8bW14em5sY4Zvn2mAc3RUjGxsanlggHJ/l354gHl9fH9/fHl7fGeZi5pxb354fHZ4doWWd29yT7Vnb3WzendWcFdzeIZy
TLZodnlhcXVuTVZ4eG9jc4J3fXBseIV1dnR4iaJob3hupnl6dnJzenh5dHF5lWx4kLx6fXl0WHp8cGt1i3F3fXOyd4hzfFmjelZ8cIN5Ynxyk4h+fpiWfntvf3p8fnl8foR1dXmYent6cW9mb3yLZH+6a3JteVl5
eG50bZRwbnVMVG6GZmBscG5piYqaYGZpZXFraXSjlHhzUWtsaJNrbnqse3lxnHN8eG10eHFzboVkfnF9eXVveXlyclajbG17eXN4gYl4e3x7aXl1d3popI5eb3WOcG9xdGOHZGZvjmBzkmaObnBvcnRoamdtbqdo
e4J4Xnu4bXx4cXRtaXOTdnNseYWYlWp8e21vfl12dJGPcnl+fnmRfX11f3p9fnt+YW93hnpme3F2aZSib1deb0Zudmt5dnlzeJ9alHeHdI6UhXl6c1l4cXh4cW6idHJ4hIp3kWpwcXhscl54cm+Cdkd1b3BqfFBv
hIGmY2pakWFqcXl4a3p+e3p6ULlyeHlzd3JxcXd6kn2jX3F3enB6cptsOYGOcWx2ZV6PYmeLeGpuc3ByZ1xXc3FpccVtYU5tcndxf357u359c319e3d3fF6Oe2xxd8Vnej5+eX5+e36hq2p7eWdlbnh4aXZ4d1h5
dlyHeXl4mnN5dnpucHGvbVtha2J4eFZ5e3t5dn1wv3SGiIVze3KJeoF4eHJwb2l9qXRxg3eNeHx6bHl9fHxscHNmbIJtcW12cGJgbmqmXGZ/eFx1fG+HWnSvc3RRc2ZwQm5zdllweHZ0h22JsFhXbWp5bHRfeXF5
eWV0vINeWXJreHtsZm6PenCbbGxYW5JynHpeeVV3cXx5f19vW5hwfH51eXyFeDx6e2COamebYm82dnaeb3qRbXOLc3NbbHJxrXhsdXt9K3t7wXZyem9+fWV8dGOhbVZ4d19qj3ORYXVienNzn2yjd3dcdHFsZmNz
d32PdHpdmXh5gn17dnVnent/qX98fXF+fnh+f39+f31VdFS1bmySdnBzToRwYHBgmnB/dm6SfYd6c3mMfHlteHl2bnB4s1p9fXJ8e3V8eHp3eXt2enl2lnyGdX51e4t9cYF9d3tniW54int7dnp4eop9eH9wcGh5
coV/e2Fjl2J/gIpyfH1oe3p8eXR9jXZ8eXJwcXZwZ3p1b5txdMFvW8p6e3dudnB8fHh6e3x5dXVOgW93Z2VrdnFvfFdyrmtteG5+cHd+e358e3uaflZ3n1lldWhzbnx4dnZfhXSlZ51HeGRbW2F8anBLTF9dyFFP
fGl0ZnB4cnmJdZVxeIF8eF+MhGt3dVx0cV9wcnB0hG2PlYt9fHRgen13enp7eYZ7c9lwe3d5fn56fG17fnx9fWyEe3VzcaN3eU9whYtxfnWebYBulHd0enp2eHt6enZ4Z3eSd29zUm+Ln35ucGVqbI9/eKh5fHF8
fHeWcXp6dXtxfXt6eHW/eHlbe3dUdmd+kId4eXNxYY94cWd1dHJ4bXZsfYV+dnt1eWdla3GbbnNRapN0YHaKdHlynGZrdWBgoHRtdmB3Z3hsdWuFgIJqbl9ncW5teJhteJSWeXV4anhpSHV0cm+bbpBtfW+Wcl1x
dFx3dX53eneXe4l4b2Zyc2lkcnR0inJ1enWIiY13bnZSdG1taWODa2mlWZdXj2BoenZ7knued3t6fXh3b3V2dW9UX2RjZnJycXBbgKdBamdrjHF0dI16fHh5nYhmd5Vjb2d+fXyBZ3iCdHmUc3RxopCdjnJwdG14
bGVgcXBQbYtwgIR1U3NrknJvd3iBY2SocoV0cJF4eZd+enZ9fHxudXyPent5d3jEfGFvfHx7e35hhGRycXaNe4ZzXmlzi3R1bXR4hFpqYHJ4Y654bFiQanqBaG2BlHKRd2mWXmt+b3CZd3Rsc4tednhkX1pra3CA
gHBvboh0ZaR9anp4fHqVknRvcm6Dd3FyemxseHJ7dqyGanZkinBvj3RVbIN0ZV9vaJ1heH5nmXt8cYtqd2Z6eXl+dZSXcqlzeVxsZHd0c2dggXWPcZGHd3lybnNmj4ladn1gvHt8Z35+fHd3fYZ6d3t9fqd8fWh7
fXhnd3J8m3WHcHt2eHd1e3t3dlN4ZI2XlYl8gXaUdHt6cnp2b397knZzdISkZ3t6eXp5cI1ud3hfdXZxjVaQeHFTXJhMb45wXYVnalqFg2V1m5BtW2tweXZrcWemXnd5dHRli4tycY6Wel95eHuQfXt5d3N5d2d2
dW+Qe5CGeHt9dH98enp7iKGIe3x3eHZ6fHiDeXpydnKMeHh7jad5d3dOcHx9cHtnaZV5f3t9i318WHx9fnx6f3NvfXZtYJt8eU58e3J5l3Bqfn19dH+ofX58fn9+f399enx9e3ZvsX17bn59fHx8f4CAgICAgIiA
gHyAgIB/f4BwfX1/gHulfX54gH5/c39+gY2BfXtna6R5c31wfXd2imlmbG2OY6xxdz1ib2ZkpZRvfX9+mH+Gf39zdn9/en91e3d9cnh8kJ9+eH1+f3x9fHZwenyexWB3e2hRZGdodXZljHiZcnt8fHJ7gX18bHpw
c416erN8cXt9RXJ8enp8eJKKfG96dXW3fWR9fn99fX1ndXxyfYxxe3hpomFyYXBxm3d5dn50XI93gXtrcIB1eW18fnpheHh7fqh6fnt7dH3NY15lRkVSUFY9RmNTbGpdWHt4kHBuY3B5WnmFj4tceH57fH+Af5SA
fn+AfX1/d36Hf3x2f3mPhnx5e3p6fH55c3WQj3d4rnh7aXqGeHl5eH98fH9/f5F/fHh/f35/fH+ehYmCe3d7e315eXV7cnRyxnJ1g3N4eXx6eXhyenhuc3Jsr2x8aX19fXh6enhxe3bgUG57eX1UdnZxWmJ0Yk51
WH1uUW9mem1daVCTSZOiSINlb4d8e3KgenB6c3h9dHyMjnx9fX95fXx3c319dlx6oFlihYV+dHh2aIhwd2tia35kTV6EXZBEbHxda1drWWZbjHp0iWhsfHR1c22cd3pubX1/fZZ+knp/bX9+f39/f2CNTGw9Wm1x
bsx4WohzaWKbb3t1cnB0d3lzdJVuXYtwbHaGcol+nHt8doR6d3h6dmt/fHd/b4V7e4Z7fHx0fHaNam5tdm14enhxdnBxf2qaaVthd3NpUmlro2Vgal1oaXmJeXqAbYF5eG6Dd3qObX+FeXuElX99eHlxd353inGP
bXdqZXyXq5F2c3p5dHR4d1qOeIFibp1vlmpfcHlrY2J1lHx7bYR0enuRfH18d3N8f35/eX1+sH9/a39/fnp7f52VcJVIcpB6eXF2cnZrclpkX2VmZlRzdnRof2dro1KJXKh6fnJ8fH1+enuBentxnWltdGQ/d3Rr
dGZyeWOQa35wdXuWh3lfeXljeGd2mHZObX5/f7d/eX5+e397fXt9d355gICAf5GAf3uAgICAeoBxd3x8cnl8fXx6eXtydJikmnmGZIR6d3p7W3Z0d3t6fIduZJBqZZx1cmJzdnpzWW1YiIJumml3eXd7dZ1pX159
bHdsdHN6abF3W3eWa2txhmhTanVvcpt5ejx4Ua5dWHVtcHp/sXhzd3hnaYRhd3xhaVqQdIZ/lXR1a2lkVJaMc31zcIl8mW9sdXR5e3t2eHCmgol0a3d3enp5dXZ1cWx1V4J2end2aXildHOHj3ZpeodvfX53enF2
nHp4eXSjcndiYXBlccFubnBlYnF1YF1YfHifgHx5k3x7dnpzjXR7e413e3l7ln15enSIinp7d3lze2qtdadae3l2eXx5dm92dnOFlWyFdHh3eGVliGxndXl3i3d2Y316e3h2op95fXp7X2hyi09pa2hho2Jmjl6R
aI1wdpN3lXh3aXJrfnF0b3JmjXRxko94e25zh21qcHJsbnl1ZWp2eHZta0uQgGOscWx3caBqfnx3dHNzd5yDhlZ1c3Jqsmd5cJdlc29gZ3SRgHx3dnJ4entyhXqGcG9yjXh8inx4kn59fHx8fXpmfFdodHaDmWhy
dG5+ZqlndWVyhXdwbHdfe3hycGuLhHWZg3OHd5qRaXx4cIN9fHB4dGB5bnlcQmpxbllpYVp2bNpKb11UZ2hEdH2rYJdth11vfXp7f3x7sX5+e39+e3x8f5B0g3V7dH51dHN2enl8e3x3WnB2eXymentxcXd8e657
j1RuX21vWYF3f3FmgYxxlpVAd3t0eKp4eW98c3KjcHqKcGpxcWV3b4d5cHGRY4lub3l4eIx3dXd3dH1zjXByjmRrc3BjZb54eV5+aXFgU3d8eHNXeXxgpX15e312fX14mnKCfn5wd4J4i2V3d3WBc3tycYFzcXZ4
eXaiaXdnk1V5fXtef3VzoHl+fnx+f39+ZoJ0dnKhVmZxaWlRe4prdW5wgW5wcox0caN3XoxndHZ+bHZ2iXKmenZ0X3hze2h7XIGPb3dsbHd3ZHCicZJOYotvdXV1bWt3emN0bnCUiG1icnN3gHdleHdydoiii3Fm
jW9peZxmWmV4YmGFrHhdc4ufTmRuk0+Nd4hxe2Bxa25WVHFln29xdnaWbISXc311cHBpd3WOVaJyknZnd2F4dohyoXl6cW53eIVydHZxY3aleXpxc3WUeHtvX3N2fHJsXJt4dnF2ZWt0eniEcHaEj1t8am9wY214
dGhXsYhkhnlgdmF5cHONeHlYc2x2YrV5aXF2cz9mkXZ5iXSdnHV5b4ZxdH5Qg39xd3d1eXV3eY1mdXV6dW2OvHhqeX53dIF6h3pvcHKgbm92ZGZmmW9ramV5dHOOgoKReXF0d5xyanltW6xoo22MenlodXlvd2t4
pnF2daNvVnt6c3pvcXiZeYVzdXaGdXV3d3J6f511jIFwhHd0b3R2eWSNkXhzbYdvlIFuc3t2dHeDZnOJgW1ycF9zb3CUgWhzd2VkfW+JjWGFaYJxjWWUdXRzYXWWn29taGqOmXN2aHt2YnxmeHpxd5xkTWlgbZly
b5lYUm1gZFqVdmFgWVuWbnJpWmJuXJVtUU9ucIZ1qnl9jH54eW2UdntKmnV9XWd1oJmTdVxvWHOUU2NrxWBVeXB+cnNnX4Fuk4tsd3N3bnt6dXhtdWhkkm9tmG12dF97d5Z6c3p6eHZZbcV1eHVeeXuhd3JyeG57
YXmMk3WjZpV5aHqNdnRvdmSzbmdrcI50a2Zoc3B1kXdmZ3l6fGF0o310epx8b3h/cmd5Y21MXXJxmoFgx0qlY4lzfn57lYd4d3hyc4lyV3R8qH59enyJfXZ7Y3p+fXl+Yo1nXERmd3RyV01QZ12za2yZdWtwZVR2
cm2Kbn6DZXlwcHx6oF+reXlqcHOQc217xER1dXGZdHp6d3Rwk3Rydk5XeVtdWT1Rbz7LWFJhgW9WaJx0WG5hdXF4cHJyaqR0gXJXWHt3c4t4dFumd2lvcnNxaWqqbop2eGpXhYluaGx2iXp6kHh6hHx1eo90enp+
inyjd3x6fH59en15fnp3fax7gnl4eHiFfmV7e3t+e35JeF13cXVtomSleWl3bGhteHR8fXiAknd9YXZ2oHl8f2h0d3yOfaR6e2SDhol3fHpmeHyJpJN+enp5lHl0dmx9bICSg3SIc3V8hHh2dnh4kGdrcXB0gG6J
ammPhklpkHByb3Zle7B2mW9rd3Bie2Zui3N7e254lXp2Vmd7mHB+eqJufGZ+oYF8fE57c356eX1SjmltcGGzcnZqY2FKnI1of2KFhnV2d3F7qHZ3eYB3eJhmdHB1d5V6e2yAd3KEdnZmdXF1clNteXaVb3R+lGZt
f3F/dlh5d4R4YHCxeXl4f2Z4fG5Peqd1eYx4cIB2aHxjgnF2eZ17dXpqdZ9xX1l4hHJ0dXV7dmlzTmBqp3BvdoR2coypcWx1dklrZnBoZnRAcXlkXXadc3WJdHF0aYxxeJmhfHx0g3d6c3h5eHl3erB8dnp3a2eE
endvaHB3XHl7e218enVjmnpoanVucKx9W3B5fHp5vHp8bm+ScXJnem90kW13bm+aeWaGd3Btc3igXXZud25Wh3Zvind4ZpB1jW5Td15+VZtypGNvcmmXa2WFl3l6fYh8eV59eXlyn3l1eX5+mnp7fXt3fn17fHNz
cn5xg5F1dJaBaXSIenh2eFuYdnawc2t8fWN6eXN0eXR5pX17e3lunJNze319fm5vh3V7d5KBkpaDaXt7d392cXeSe3t5pXh8fXR/fnt8fX1BTWplh1hyW2y7Wm9zX15mfn58fn97e5V+g39/f358f3Wkd4SEdHN4
gm92iHtwaXB8eoF9fX6TfY54en5/fn9+bW14d5RxsHqRZG9zX3p0d4J2e3l1dLx9knJ5e3t6eHKoZm5zXF9kmICGa2xxkox2cJyLen54fnppfZR1d25neGB3e7d7XnhydXeMc21mamx6bW+HfXWBeHd3eXF3lmlw
eH98tH52dHt+fX1xf318e3F9fKh/cXt8fn99f352fXh3dnNgZnZndXhmb6WLa5lzen1+wX58c3t+fHl0fn1+fXJ7daJ9h357fnB3fIF1eYVwqHyIe2x2dnl0eGx5eo55cmxzZWuAiWiBa3Jxbo9tiFt1eGlsfHN5
cXN0eXGhcIZ5fHh6f253o354f358fn5/S3SKl3dueHp3emp7knhzuHR9fq58fX1+f3x9en55end8dXmbenh4enp6eJp8cXV0XJN7cXuahnqCd292dnxxa498aLl4bWp9fHtvaHuYeFw1pcBud3Zwe3dyfHGYaWl4
eJp3a353h4R9fHt5fYVnenR2U55+eKZ2fU56iX57e39rimlpgZZ6d3d5d3F5d3GbfIB/noB/fH2AfnuAgH9+fqZ8fHy4dVV9e2d8enZ7e3uac2uPc2hZaXJsX4enbGd1VneSkXF9hnZ1d3F3coKEb3Z0g3qHeId7
enVedXt8iXF8iXJ3bIRxeo9vdHV5m2JpTnNobG1/d3JwaF9cYFJgwVu6eXx+fHd8fX1+c3t9RHx7lmt5eW11lXiNiIp9X3VzXF1vbUSaMphpgGVQm1eTS4RwZYN6aqN9enprb554dXhjiIaHbpV1dHZybJR2bmte
aXlcsH5yWGd8YXp2hKB4eFNNW4NuYmduj2hsn4F1V3NzdHFtgnJsdnt8eIZ5Znmgj152eXB0fHh2e46bbUlzVmt2fX6re219fHdvdHKcdHt/YYFul11/cm1agXt0XXyIo3CJZmhxanh2bIl8cXdsc3h7kXd7Y3d8
e3dymXN1dmaKeHhxZXN4j3uCmGd1eGp4dnp9opV7c319cFhxeHJ2do+Wf2mjdYJncVhsaHJuX3lfZop0b2WLd3p1dXdvdn+XY213VZV7XXR3hHlseIt7bIlweJxreH1oeXx3ZXd4bnlWjmlleXJscXZ2sl56XYpz
gmmEbXFrkXZ/m4WAdWhwbH5tXnh5eHBzdJlsenF+gnGXj315kHFyenduan51WXJkaXF7eJp4cHx7e4BtjnR2boJ0cIGAhT5deolwdJ9+a3R1mXV0pn1nfnd1hmRueHBxYld4hGllVW5wYIeEb1KQoWpzbGVpZ72U
eURvYmx3WGt1fXx+nmtjend3gHWNdGx0dItop3BkTm12ZHBrZWChdaVjYm5nan14eHB4iWmEb4NPgXFjommNjnZdO2xmhlhrdmODgn55XHR2lntzaXBsd5CSi3F7fG58fHd4inpog2x2eXWafXh4fnt9oGR4ent0
a4l8YZR3X3h2cV5ueVVzhY95XXl4YIJ6eninc2xpc1+Vent8b3y2fXdifHl+b3p+nYlzdHZzYXxlbHRod3WDdnNzerF0bYyKfHR1e3p5dXacbXCcZ2h5aHJVeWh0dGqFU19RUV5VX2KQeaFwUVxlVlh0eHB2iXpx
dlltc5NsepWIbn5veHSPdnN2bHFtdW1vaqt8fHp9e3t8d3p8dGJ0fFZXd29nbGRteGx0i7t4ZGtoh3lwrXyIe3ySeXR6XHN2cnt/end8sH5+hH59eHtrfXZ6fXmZf5d9fXKNe3phe3tpdneKU3SIj3ZVaWe7hXht
eHl6box9e3x9eniXeXJxeWp+f3V+foeRfmZ/fn1+fICMd314cHp9fX2ee31/eHZ+dHJ6e1h4f3p7anFzjcV0dYiSdnh7cnF6enV/hnd1a3uWdI10cnWGenhkcHOLYmp1cISmind7eXl9eHqcdWSHeJxQfF97eYR5
e1FyeHx6d357n116cnZxfHhvcHl6aot1jGuCbY97dX17eYaGend1enN+ppV8fH99fn59cn51d3t5nX5/f35/fn9/f3h/fn9/nHiPh2Rpb3Z4b3h2c3SNeGd6X2xngYRsdmV+c3VsjYphb3ZeiWWnc3NwaV6KYWST
iGGNd3J5Wnx6endzYJGYXmd2bHOZoXR7eXVydXNhh2OAgIOIgICAf4B/gICAgIB/eo98cap8eH18dHZ4Ynx5fHt9anedeGh+e29jbIF1eHWkfIh7aHlzfn18dnp6fXh8fWiQX593c3hxW2ptd2ZnX21vxm1/anV8
fXp7fn19f31pcHBpZG5meHJWhoRtlGuOjHaAfn16eX59d319enhzfG5qp118aJ52dl50b3GWa3Slbl1qeI6ReWxpdXNpd2N3hVZtinxvbHh1YnBZZ5h2bG18rXV9dX14fn17fnx+fn91faeCd4p6fX1yfHx6e3x6
dXx3qouHhXx7eXx7Z3xlfWx6d4eislR7em52dnZ4bHWVU3Jvd1dlc2iLWnRoeW5vV3l9dX2XiX56b39/f399f3R2fX9/f6F/fX1/f319d3yvemq4c3Z4a3pyaYdzc29tP0ybZXRNeHJ1dKdeoGFnZWl6X5p1b211
epl4l3VgdnhvaHZfoW5mc4RFVmprs2Zzq2hun6BqbWx2Q2FweWN7gF2FbXJ4cpCWdHJ5a591b3d8enVvf2xwo3p+f35/f39/XnyDhnlqd3l7am+YoHFXe298eIFuimRycJiSYmRid3KPgHV1eIpgd3lqgXmCb6Nv
ZXh6gp5zZJd3b3p3cH1veUtcc21mh6JdcaFmcm5mSWljdmuRhWmgb3h0dXJteIh3qnmNe2x7cHt6dmd9e317fWh/f2yofnl+fX95eGJoe255dn10e4p7fnxteHtxbneYVXd1m2d5cXR3k3todHV0cKN+fXF2cWCR
fFV8e3x6e31+gIB2f32df399f4B/gICAaXl9bnd3rId9ant9fHh5fMZ7fHtOdH58fWx6eIp1ZXaDa3d4inZzeHRzf3GIimN0XHV4dHF6t3t5c3x4eHFqhZ1xa3Brc5x4goNyj3B0hnKTeoOUdnd5fHh5bnl1cHtz
XY9hy2BwYXV4Xm1wd3dndKFxjWRmkWN4dmp0ZH1ecWd1j3tnWYiFd3dfcWphcFxmtnGRfIFycm13QHx4d3Zxdlp7cWt5bep9fVZ+cH18fX6penp3d3aAfXp0dHZ6eYBXYq9/dn59rX50dXd9ent5eoJ7eXluecx6
fkx8eoCSfoKcX3tifXxpfXyOe3V9end8e5N/end/i39/Zn1/f31+f4Flf3VpbHBxY2F0omBuj1tfaG5zZ2dkcHWfaGJ2V5aRent8fZVzfXx7dXl0kIlycX9uf3p0iIF4e2l1h4uNi3p8i359f3udfn57fXt+fWd9
ZnN9fnx5sX99e3p7dnp0g395en9/f5F/fn9/f35+fH9wfHjBe5JfdXt2fHp6fHx7YnSkZH9voHZ0gW5xdnGBdmd8dHl2e+d9eWd5e3x4d3xzjoCNmWthd3ldb2WCd29zcW1ud5F5vXx8Tn15b353d3pxlXGVb3h1
cJhfb3GAd4GIZ3p7eHJ5fHp1r3drcoR5Un1/d314xn5/WHx+dXd8f49raHR8fnN3rYZvdnJiWZNRd6p5dnRXdXh4co1sZWx0SWNoYlhcXWedblhtYcBhW4yFd36CdnqHe3eCfnmJfHaMg3Zze3iKeXhxd3h7e4dw
iXhyc2V7jHlzeHh5endrlHpxeHeKcnN8eXJydHtohaZheXljd253eHd4e7R3dXd3U31/esZ+en99fXx9e35+fmh8e3TMfG5+fnR8c3Z2dpeGd3KdeHB8d29ta115eXRwj2R8nn9+YnZ+dH52fX5+f297tXt7fW56
eX59bX19fXp9b4V6bqpod3d3f3BnjY1oYop+co+HcXl1dntvaXiVZJVvcY+Di3B6eG+Jdnh2bWeecIJwdmVwem55TnVhaZCNanN8jXCPeXh4eG5xcHV+eYuQg4J2cmd3eHhmim5vZXZ5bnmFbWeYfHRPi3CecXx5
kH11cHV1inl3Wmp1cnB/dYt3c3J1aGt4eax7eXp8aXuRWnh5fG2sfnpxfnxzenl5YXOSenBym3t3c3KEjpRUaH2PfH5/fpB/fn9/en5/dn5xb45teWWTeHV6l3p1dnN5f3qDf397n396d3x9fn59eW56dmZ0d5l6
fJB5g4d6aGlOZGx8bXVhcXeObVpibn2vhHOJd3ppeHZ6a3elfIN3cWWLhnBoY12CeZuJcFuHcHdkcXBoZoJrcm1lbnR2i5JPkmN2eUyDOG1venxXhn5RUk+Pb2xre7d1b1xta4NybXFecZ1ndJh+Z3Bnb3mQeWdy
WmJxVGJpgnRybmNwdHK8a1p8b5RtepV4eWd8b3dycGaWU3BiTnBdeGdla25nrJRqs3N8Z154Ynt7X317eXt2fWNde3h3d7l8dlh5en10eXZkdYFoXXBneHaUdIx5VYhqRVBzck12gnh1ZnhMc3qNqXJ5fn57fHV/
fnh6fYl8iXyedWyYaJd0dHljdn51bXJ3en99pIB8fX9/fX18f35/f3tqfHZ0cN95e1p9cWp2dnVzeISDbYR8i3l1d3R4enmVmE6ebHp9aHh8enp8e22AfG16d4WRdmSHfYmUfHp7bXtGf2dmS2hUd3Nks0OocIF1
cXtnbnaWw357U3x9bHR6fXmZfnJlfZB+fV96fn16en5ccXNhW1xrc3W7m21VbVd0fH10fX56e65/eH5/fn5/f3d+fp+Hf3h+f3J0en5+fnyndnx2WnpTe3VoSWSccbN8mFCIfkpcZ2ttUVVNVmWdZktyem+bapBy
d6ZujnpOaHSFeXt7cHOkfXxlfXyQll96Zn1zc7V7fHt7Tm9jdIVxc1h7fHWDb2B5enlya5Sacm9CcHltVIGmd3hye59reYBqe318dbV9c35+dWdydXZ6d3V3d3Nucox4eWB7bHSng3pQb3dhWnilgpBIepSEiW2S
c3Z5lnB5Y3h5b46Ycax0Y55gd3dlUWN5b49yWqBOdFOMdHt4XmuSdnlranuChHRwjnlzbbRoYXh2Z3Jgb3Zlc2B6iXWTcX1+dJN2g29YcZN5fn52p3mVfHxffX1+eXt+m3eFcHJ0ZmiDgXp3dXSIdVqwbnhvUk1q
b5NdU3RdVWCNdHuNdnhTd3qLenl9c3p7b2Vrq2uCl39yNWeQdWp9en99eIieflt+d3l6enF4dX03Wndz3aFje3tnemx4fnB6kXZ1r25tXXJ4XUVdRm5qb2N9fG66ekd9faZzfH1+eHt8e3aVbnV7knxseXmLfF1t
bHNzqWhtkGSnXF1neXB1doV1eGyPbYF0eIh3cJ52c35LfXxhr3zAfX1LfXx9enl6V3R2h8V2Z3p7bU91aFJ4Z1l6dJRzepB8d3Z5apBzj2xuYH9UeqSKd25plXN2Z3NygGdui31zr3h3e3tqeXZ4bnNsgntyZJh6
enhyeX15gHpklnB5b3B0dIWEd2FkZ3GJbmplemxQbGhvmWNpsm11dHjfZnZ/fF58e21rfX18e31ssnJ/fXt7fXx6dHVvZXd8aZ13fXx+dX19fnd8fXB3eYN0dIWUbmt6g3uNfXl2dmx+g3Z/dnlwepF1bW96nW1y
ZoKEenZreHp7em+IcHaJpWJmcHRqXLx4bnhydG9oXHNZV3V3bXeZeHJ2hWxwoVNkk3h7fnl4aH6WeniefJRmeGqkd4t7c5p3e3ePcnB7ZXGWdGdScodennVyYmtta3Bjfn9pfoBteKh+fH9/f39+fnN7eH59e6d+
e3l8eXZ+dHlWeneGl3B2eXd2cpl2ilpxiXt0anZsd3Zqdll9dJFvgF5penl7fNJ9d3aUcnp9dn5+eXN2fGtypHtpfHl8fXl4ZmV1dY90fXOQUVJsTblsY3x0dXKKbXqCdmeRgnNqgolqpJF6fXp/enxyd3h9dXh7
hYtjiHJwcIR6cXl6j3d1gXJzr3Z7entzd3eIdXyOfHpybGdycHNvd3l5lJ9oe4NkeHp6en1vbqB7eX2Mfn9+fXl7a8Vma11xdV51aGhvYnR1sZF0fnR7e3tnbH9+fXd9d6hyjppufHJ5cGR1aHplX3l4e3HTamx6
e1t2V3JrZaOOi3OdXGxyc3dtbmtscWhwgGCGbHV1cnp5dpyPfHhwa2JjYmSNdGd4cpFdgGqobV9Da4lpbZxxdHVwZotvXW+VdGJ5c3h8iHaVcHpzeGaReG2XeWx4dZpreGx8eXd4cnl4vJt7fXxxc3x8Y3t9dnt8
a8l5e3xwont8c3p5fHlyWpdsenaNYnR4d2qOdXt2e5iWjnB+enRnenRudl14Y4p3VIpxcJdtYXGLbWp4c3FljXd3UXRrY218b2udnHFzhk1aVmpwUGdybF2FZlytZDWIbHuAfnuGZ318fIV7jG18fkhtZ7GWhZt0
aWxUY3RqZ2FnaXx9fXV1fnmZfX12fH1/oHB1hXZ2jX14d3hviGhijnNxgXd0a2J3eGyOZppcVoltdHRdd4Jic29oZomGR4edfl1hf3RMd45taEZ8XoJ9i211e3V9mpV6fGp8c297eXBrd4F3spVmd2dqfmJffXBw
aXafb3iiWlt5g3Z2bHRxb4B5uHB9e317eH5yfH54fHxcbKVmc4xieHd2dWRkdpNzbWyndGlrWXtxqHV4dXiJeJx0eF93a3hxeXx2eHZvd5eNb2hxc2JzdGlzsmBfUVduc3xWYXhzW5J1cXuEi5SNWG2Qr3V9d2d5
em5wa2ZqlHOHam9gkW5ldm1zc4R+c25Uf39/faV3e35/fH59f39+fXt/n358f39+f3h/f398fnt7fFlvp3uAe3pQdGl2c3l1YV1zdHh3Tm+obolzYIN0coZwd3F7Y1l3iq+adHtydXyFc3ZvdGZ/enqKe3x5fH56
bHh6ilugflh2hnVocGl0c7R6foJ7YVd2e4Z7eXx6dl94fpdycW6SenlKeHZ7dn17Wnh8b3l3t356gXp8dnhzeTd7W5lye1lzeKl9bnt7d3pge5N3eZSge3xwe3tyfHt5d31/j3+eh3d+cX1+fn9+f3d8en95aX+A
fJV5hGNtdniUdWJ/d2p8eXiJeXh2eXt4VHx4eKqhkXl5Y3p5dHl4dm99bXt9q2h9fHZ+e3h6e3WzbXdtZnCpcHhjeXp1c3t1ZHV4d3KQgnKhiHp5e3Vzd3lzdGmifHR4ZYZkZ29+bo+Pd3acZnl4dXR6gnN2bG1z
Y3GMimJue3B4dWpqa1+Lmp9vdFhsaWlyeHlzinZwYLaOfnl7lX57f39/fH5/e358hpN2W3JtcHt3fY+NeYRqZm95fpeYcn93dnRsa3tqc29akZRleW6De3p7kW2AgGmBZHh6dnF2e3phZnZ3eoV8mXh8fXh5aZp9
e5R/dnx2fXxsfXSuXXJOeXKhnHVyenpjanmclGtuSGNvlXt2e3d1d0lucrNwdG1xeG2Wdm9ncHRmc4CQX35afHOrc2p8cXN7o4J2bV5wh3h3W2FndFJrbFl6mW9yenN8e2Fqtnd9bXllcpBub2ORd2tvaGCVa2qd
WIVrppGOiHd3ZXhqcWxmg0dspJdxXmxudF1rS3NsfG/CdFtucHJkeXZxkHRubnN3YWtplF9OQWlmXU9enmONeXJ4e3Kcc35+fHN/hXh2enKRdXqNe3d9c3h3eG5ieXF3Qnipbap5bHt9dFdxdnV5eX94gmlnnWpr
eG9xdWhyi3FoV3N+U2lreXNxdoNmvFpqdFO5WlNTSnByclVpnGtvppZxcW2Admt5dnNXRGWSc3tQYsd2cHhseWpsd3hydXNrZG9zfHltT3h1SHVSu1aSc6N8f3p5eX5+fXp9fX58en1icXd8Z2JxeG9hYHBvVXy8
sF9vcV5maXZ1i15zf2mUfId/fHZ/eY+GfHl7enp8fnl/g4KHgYB9e3p0gnuAfX1+fIWHeIR6fHt4eIR9foN8gmNyclFkcldxd61tZnKgW3G8e3VybGCGfG1Qe3d2eHp1jGiJeH57fHuZeXB+fnt2fahucn5+aHx+
fm9+fX58bX7afnx7e2tQfn5hfn59fXl9W3x3YXymUnp5jXd6Zm11bKl+gH9/dXx/fXx+fn1+fn/RdXp6d3JxfXt4enx2e3xwlWmKa2pyc3p8c3WXd2pucIF3enJznmd5d3N3dXF2bHRkgoRxXmuEeHGvcW6YWmB2
n3R3enySW4F9d3t2fXB8fZFveI9jeGSBhGF6bXRxqXJkW49zeXBOeJmccnBzcZdye3+AgIB9qoB/ZoCAgIB/gHx/m318gn9/fn5+fn93fX5zbI11eptkj3tjeHlxenmCcXx7fqOHYHxxenh7dW53fGp4e2tQbcV2
dXh6d3J3eHplrHR2dnmdfXt2fnp9fUl6w2ViY2mRZXJoXWN2b1teY6F3jIh6hHl9e3F8ent4enudcHORZ4NVfHNudHV3dYR5bW18fnZ+rX58dHp8fHmPZ6mOZYd7dnV8enB7dXp+eHqkhXl3gGSGe3iZb3h2emp4
z3Z3e3ttdX57dXp6fnh0d6tkbnVidE54t0dkcHlob3J2ZGh0Xmx+d3Wbcop2aXJrcneXeHWId3x3dI16eXiEe4hploZ1inJ7e3h1gnt1mnOCf4iMfH5/fn9+f39/f39+iH+GkX59en9/e39+fX9+f3+Heqp0dm14
e290cHh0lIGLfohqfW94fHxifXt7fId6Qn5/fX9+5n57X395f39/fltriY58i3F+e5R9cXx5aXmNeWhtc3OtfHlLeXp8cW2XcW17eHqIoWl7Z3x9fHl7e2xkd30udoV0crdrb21aV3RlcHh4dX+neXyWdHl3hFp2
lWdjd36thnmPc3p6cHd2clRqSKiEb554d516b3Znc4aBYHCEeXNwfHmFcm9wdnN6VWRsaKZYUG1krltXUTdgZIFigG6FWXx2cGKAbWJubG16e3J4c3qReqBzXX57a45+qHpweHN6eX59fWp8bXx5e4Rudm9WeZJ2
eHtWcXiQgmZmZ3B8nW+JenpwaFGZZWeJgHp6hI5+lnp1an1xfFlxa2eWUqdwe251e3RsdXeOcXlfYWyGfHa3cXKGXXFsUVJsnFJ2fXh4hHt0dXZ5iXVzeXd3f4OTcW54e3VnfZt2XXVndXdpd21xeHZ2am9pr22Q
emFMZV1rk2dwm2RhW4FjhXKPe3lrckx1c26jaHdrrnNcY2V0cXJva7Z3ZHptdXl2dGx4eXFldHZpeFicnGZlX35fi2uJdmZ4d3Vrc3JVkXdjfGV9fn/Dfntkfn9+fn1+aHp8fHN7oX54bph8fH18fZx+d3V5eJV8
elh6bnV4cX5raW5HcmiPenVhZ8V5nG5yRXZ1aYZ2bGV1lJ+Yc0iDV4Z5YXFgdmyIc4d0e6VSX2p+f359e3/Bf39Gf39/f31/kW51c2preHhqT2BefJSccYBweIZvb25wco9xeU2FZlhpbY2KYl9ldXmUaFqGa4Fi
ZHt7ZZJjrXd7aHNym29lcneAf36rfnN6f35+fX5/enw9boNuiVlQcXNaUYFkulR4entlgWpvtnZ5SXx2d3V9eIJ5bX5kTE9udZtqU1pUpnBaenB2aHt1eHt0cZpgYql5XnRyhmp3XW93e5uFl3NsdlJ3dm5whTR1
eHSRV5mUiHJ2eXRunmqKendwdXqHZl+XhnprbF1yjnpza6RmVlxhc298fGmsc4h6fGV0dnZccmpqV2N8XHtgfHxucW1vrGyTd3psgHd0VG55QXpvg3qmbWpyemeDdql2dVuJdZBlY3V5daNvsGBQdXlrbGR6ZnZ3
eYl9enR8fn5+eHiyaXp4elZpc25vlZ11b21tgnZsdH51ep10dnSMe3qDdnFzdHZ7lV2fZnhrb5B1enlydH17a6toanx7e19+fHl8fX14fH1ncVRzaG9vdXaDeGlxZ6h3T29zcm9sdHtneH+tdJlyclhvaY59f5t3
eIBzc3mGcGqEfXR2mndyg3l3eXl0gICBfbJ4fZN+fX5+gnx1dXRxdYCAgH+SgIZ+gHd/gH9/f39VdItwmnl6bniEcHGLg3J2em1kcIx1b613cXKFdId3Z2Nxb2phZnBsi2SSanWsaFyGfVpxcWFObHNQpVNXj1Vc
WXBscY9njnZ3fphxbXZddYlZZW+EZWZwcYyKWlxUZVdpa2pmblRpc3C1W2SGb2B/ZaBeZWlcW3NtX5VglGFgjV+Hc3FxdGp3eHGkj5ZpYHh1dnRjY21meXhpZXGRZ2e2enWFiJBygX92jXV6hXB/fXSonHd4cnN4
hnB3eHVwbXSfdWRui29SdHdcbnWPZWV6b5SZc4d0dXp3cYh/kGdtfmNvfY90eHNuenhrk3p9fYRyZ6l0amNlcXVdq4Btb3V2cqWKenFxe3p6e3ZyeHt0eWhzjXNjdJt8fG+Cl3F0cGhqdV9vb5l0jXZpe2locm96
UIF6fHN5e3yHerVyeHhlfJRce4tjc1V1ckJxZm19gXtrbX6Wh4FueHZrcnKBjl55XWWWYpxxY3lzdmVfmVaHhYB7aG1ygVx3c56Mkol3VXdyfJB2eY5/dndmfml7gIBvgXWVi3mEc316eH6KeW5oc45/fX1/fZ1+
fWh/fX99fH6Yd3Nje55oeYJ3dnVhg112c2pkennIdXtyY3JzdnNweIx8dIF0eJJ+d3SFhH97c2xfdXhnbWdhbXR+kpJ5mWJxa5J6bHmQW3V2oXWJlGBfbGu7iXR2aGdzbWtWaHdhbWZidopvcGqienpdjIV1bm1j
jZxhZ6prcnJxY0RqZ2pvW8d1am9zc5Z4eFh0cnZ7c3xoZI6HeXVxdHdxbW+gdHSbV5CdbXV3W3h4R3R9mVFZbHZzdXVsrVt3eHFzaKN1b4Vrd19xY3NveWxtiGdhp2J4d6lknnxujHt8cHRofG5xfXpre3ZukGx0
dn6PoHtoam5OhF1mdHNseXe2enlveHt5cG9+XHmFlHB6dZSIeHZxdF+KZW1yZ2B2cJ2HdW+Pf1dtYW1iaUidZ3JUhZFRUVJkfJaFeoJ1dn15ZY2FdnB/XFxyc1p9en59eH5mtXRsfH12kISQfHxvd31zdXx9fnx2
Z4t5cXt+c3h3emtpbaVzV350dqVtnnVweXhpam9wenVbSWdpcGtUcm2cfF9yiZCXfWl3cX51YXd2b4uUcZF5bV58eHR4lqp2eHFqbW1nZ2xgdnp6d6ByeXdpfJN2cm9abX10gaaDgnp5j3x7dHF1eG2ienJqgJB5
elV1lHZmdWNqdHByn4KRanZ5bV93Y2tumm5pcntwrGl7VHF2d3R3e292dXFuZlyocGyKpWdsVFyMfnV1fnd7nHZxfH11eX18fH1/jXZ5lZF7WnR1fmt+e0JtZoFcQ3FncZVeWbNqUWWEcHORc41yeXNyf2KCfXd+
cXh4i4iTcnp6cnpylnpldXh1e2yYbp55cmBycHxtd3pne2x8eaBWeHiSYXl8eXV6c35+eax9cX15eV11dYt8eYp5a5hkhGJyeF1wm3d1c3Nha6F2dK9cd3BrcGNrZ1NZmG9niGBoenZ0dF6Gc5hVXHN5g318enl8
e3J6iJFqjHVWfH6JsHVwc3Zqek94dnd8cnZ1iGh4b3qHe2BlgnyKiWpRfHN0cpVwa29jVW2WnXFfaXlzd3Bsd3ePpIpHeHJ0bnh3lH5zrHl5YnZ1e3aMa1t0ZHhtd26KdJ9ubox3c3BddHxtcHNneHeabnGXc3WN
bWSfgYuHdnR4c22IWXRXZ3l8eH1djap7eWd6eHR8dX2eZ2eQeXJoenZ4cHV6qF5zcXV7jXqXZ3B7cHl0enWDjKhmdXCAcZN5d2mckXhjcGqrYXFscGOVcnaJdWtmc3Z7vHmFe3x8Un5+cHp2enh9emuJgXlzdnd5
b2mPb35gbW5sdmlycal0dmluYYasd3NvhW6NenhteX56b3WcfnZ8dZmZbXF3d3R5dHhkkXVbV29tgpFta4ScdmhoZ2luYZtZUk5yc3F3pmyYdHdhbGtpc4BykmR2b4F5eHRdZZZ/a5BrgWZmkW9mdG9ok3JhkmWF
nHiibnh0TXJyaIaahltZbXxshHWDdGJ7aohmeKt1gWlce3hyjXRzcnOHb5V9Xk15c3lveH9/dHpzb2+HlIOBZHNqjGOzbm52dWt8cmxyhWKvZ3Rul25vdX9rWmJxUFdeh2Bxc3NyfHd4aatnYHxuY2xsf4lnbV93
c2KkTWtzZ2k9YWJsbGVla2xQUaxufqJoZn2Vu3t+VHx8cnp6e3t7en10b29jcoV5c1trZmC7Xl+EbWxoY3RjaHJse2R7rWZuVn18cqx6dXt7cY92b3p1e3h7yHp8e3Nvenl+fH5+en1nqHN2c3J1dnRxY3B2anNx
c2uien1ufF58eHmVfHt0en12n39+fn9+f318fX5+fn1lc6l4dJZncHNZdHJQdnZ2d3Sie359fn5+fX57fn9+fXd1qn18eHZ8fXp8iH18fH2FgXl3oXeXeHhKhHhzc3FzbW90Yql6Zq13gXd5c2xyT2BqeF+Ie6l4
eXd3lHNVcZF3YYqAaIp0e3x4eW11dXadc7F6e4ZseHR7cnSMe3Nkd5iKbnCwdFltdGtkcmdmaWF+hXB0ZYd+dHiVZnh0cXZtV5d2iW9tdXd1cXekjFhVlmt3fm+Pc6GNelp9eXCFa2tweHx4Tnxpe3hfcFpkdXCy
XWtyXml6wZN0Wnl6enRscViVdk6HeKmaeF6QY351aHmJdnx7bImwfXt1enx4eXZ3oGuMcINqcXl5d254cHl2e3Nvc4FwdIV7eHd5cHJXcKmcXm5ieGpvc3KHqWdrcnBimGuDfnt9fX59enqAfm1leHt0Ymyja3B6
d21yg3NQf4GKdHuDell+fXx1fIBybnaiU4yGdoZseHx7b3mfh3J3X45weneVeZN7e3F9eX97cGJofX9+mX5/f39zeH59d394bn1/fnN+oX98eX9/f31/f2B5eZ2ccXF7fXl3eHx3dXRUdHucaHONenllkHliYWl4
b5F7cXOLdnt4aHVpcaFmb3ZxcYhvcHN7e3ZwdHJYdLlhaIl5p3xzfHx1l3V8cnl4f35qaahhcndwXYNviWttcoVpbm1uWYCbdnCAkG+BbYB6d2l0ZXCGtnpxd314e3NseI57d2t8e4J5aXOGap1rcXVwlH6dcnV7
oGeKdnpzfGZWenh8drZvfHJoeX91fW99j211jIh3gHx1eYx7cH5weXV+fnlsd7J7fWV8eXxsdHtze319fn51mn19fnt6en2XRn92cHN2aY13dXVzb2h3jXJ7fK9+en96fnh9cnh+fnRsc2lFWmiOdXKVdphibm5z
iGWKd5t3ZHx7d4V1cmx2a5tnZodlUWtydXFwdb94ZXh+fYZ2cqR3fnl8fWtzfntsoYFpjXl5cn16dm16c3l4hJded3t8d6h8dnN2cGZte3uBd3Jhk3WAdIB7aHBwbXGFoIp2oXdugnV5bXF6dHVtdnxxaHdsfqx9
fXt+fHx/fHlcmHRzWnRsenRmcnZqcnSufXh5eVZ9jn15aWJyZpZ5iJ19f4F+im19fXeZfn19Y36Cb2qUaGhVcnRaZIRojoZYbHR+lHdwf3l5eX5pc6h5UYZsfoaRenZ8fnx6fHt7dWq/cHFtTmp8eXNNXXhtcnp0
UW5zd4RqSG9Pu19mcVVaZVNwjHONcox1c5JwZnhbcGeafHiBlIltcnxqeHhvb3Z2iIV6dYiQeHdxZnV1bHhweK5tc3hhbYZ4dpVtcpJlV3Fzenx3kYiDfX17h4J7d31+bY55eot6Ynp9f3p4fHl5d3pveXZpaXd3
dFllbHiKbKZ6goJ7k313hnx+eHuAfXtyd3ttcX54drB9e357fXx7fFJ0e4R8k7N6e05peGyAg56tjnp9enxjfm12fn97dnJ3lnN0dHN2r3t3OXxuZ3lwdm92d6R4eXaSe3h0cWd9e3w4lj5sZHWjc3R0b0lydnBy
a4afZHhzcX14Xm5mfHZzepNuZ22XrlRubFdUZmFOV2eEdmxkdmxMcnaoYYdxcWpyiHF/YldiXHBukVdtilqnaGashnh4eZN8eGtoa3xkZ3qvTG9yZmp4dHJrW15nnG5zpFVzfXp7dXyUdnt4enRoeoJpb3RtWml4
dW99a52HaJpseHxzZ3N8eHhrlF5+lG6abGRegW10dHZpcGl1a3mMnmGVjWZxc3t3cXJfcnhzammHdZl8WWd/c3ZvgHFyboljhndzcVx4gXl0eWqEdm2EpWt9dZubeX13fXx7fG98fXpzdXx9pXVyenl3bnhmcXVg
XGuAa2hqaXNvQ198baBzl6FvjItkcWB4dHKGaXJib3hceJBydXRsenh3nnCEdmJ5eoJrrpNzc3h3ZFJ9dHJzXVFaoXObc296eHZpcWeKc3GMdGeLbmp2e3R3hm50YnmTmWtzc3R1oXx1c4R2d25udFltc3h2YXN5
c3iUfZlzlHaWeHx3jnBZfHdhgoGcWnuEeXx+hcB9dXx6dHp5cm98eGOSmFNwbHt3eXuTWXJpcKt+bp16bHt7dnNxeXNzb2+UZ3htq3p6lHd+bo15fnZ1d2R1d3SYeHB6d2x2qGuPlGxYVHl4RWdOdXGMb5NrkGdn
maZtZ35gdGVvkGVmi25pZ42JeXqMe3p9cnNvc251dYBfdXZpfWxwd3NvYGptWnuwQ1xrYIxpi21wX1xgYU+EmX9qcnK4XGd2eFV0eIhvY3SYfXh9fnqHf398f39+en1/cXp8cnV1fnp9onx1cmZ1eHZ9fXt+nXWS
fXd+eXx8fn56XW96clx7dnRvjHqYY6NQX3Zsen18i3x5ep94dXSUfYyGd3tsdXd9eXhveWlvcI2Sd3BqbHZdbHlveWx2uGV0iY13fXt8YXt7q25wd2FvdZVNeHlmbnd5dWhya26gZWNBm2d7aHWgenNNaWJzWlVu
j7h0enx5WHx6fHlyeWlmd1urdXhmdWZ3ekJ2c3eZUnV6l3t7fnh7fX59fH56fHR8yUdvcmBuXXhkb2tudVKKZ2rlhW18e2t9fHlzenpvcHuxQ2l6fHlzd3x4bId0bnV+d7l3eHZ7cHt5WpRucWJfdWGXdnxqe5Z9
e3V6an1nZ32bamhze3Bvd3dhYVN5pJB8il2reHd5cnd7eW93eHKBe2Jndmlxc6xwdHCDcnFykXtHt2lpq3hFeHpsRm54r2NgaayHe3tlWnh0dnF6cHNZeblfU211cl15d3RrlHRZbXV9enSWe3aPjIZYe3l6eH17
p4ZxV3VyaGBzU3VscnVjd3mAe65+f39/gH59dX9/f3x8d31zen59oX56fX9/fX18XX5pent9d616c3p0e3p5fHJ9in6beWCofHV6e3t+e3tKcXlzonm5d3lIbGhxdnV5fH9ab317etB7d317fn1+eHpgdJaYc2t3
d3NcmW6GbHGTX6dzd3pafHR2dXh8h3d5e3uBdXx+co19aX99fXl/erVqbFhcbWt0cUJcWWCOY4KAco6IkHhzeXF6cXZqUJNwYXNxgFtqaXV1YG9xpkVtpmZ4fnl1e3h+fXh7e3ifeHNudHtwqHhpeXZqb21rZWiv
oHRspJh4c3l1cnNtf3R2XIJ6hYqTdn17eHd5g3ZmeWWNgH99n3CFb3dWc26HZnRlVYN3d3Ntb3eGjHNod4hyblyPeHiGTIt3enZ2eJRGdphfdWaUa3V7cHJ5eY5oZHOGUHFknIp1eHByZqhqc2V4cnxvdnN4ZHiU
emhuVXChd5WCbXdMcHdTcGxwcKtscGOXvHNjcGp3dnt1dXFxeXCMbnOGenWje197lXSCent7dXaXZnF3f29odZN4bnWQd2R1gm17bXmDcnmndHN5d3hyYYd1d2VxbXx7e3p/j5Ztep5ZapB+ZG+BdnOTcHV1X2Wg
t3t0eU99en16cHx6end5aGV7fnqifXZ+fZihd215fHN2dXlzYXRydniLelxwVq9uWnh5cZ14ond4YXiAanJ2YHhqd3F7dnB5dmNxV2psgql0enZ8ZXhweHh5cKJjcHZzZIV4ZYZxd3lxjHmMb4pjdFtue4Byeph7
eF54aXSHeGtsWHxkZZNoeHNrhmphtHhhVI54dnN1cXtpZm1qdINep4Nyen52dH5+fHV7e3tpdLFmaYRvaHaYcmZ1YnV5dJJvUXJ2gqxxaodzmHFwhXd2WGtnd26odGN1dnN1d3ZaWJZUhJeOkG9Ra2xXRWdsk1da
YUhfZ5pHZGdsm2FtiGtdY3tufYudfmp+fHaVem14en2fhnJxZnGXe3lsjnh5dG50dHmEd4Kddnl5aXWmb3SFdbJcVXZmck91bG1uWmiDlVV9f3t/fnx9p3x9fn9+fnx9iFWDcnZhdHhydHNueJtqdUp2eG9fbHR5
eHZdb3F1ja5obGqNdJR0fXl4eHl8eHSUfnmAgIB/kYB/e4CAgIB6gGR2eXOieF54eXV4bnWFcW2JfXxys3psinxkeHhzenZ1e36sfHt7e35+cX1+fnh9ep12knZwcGN6dnJejW+FaEZ2ond7d3l5eXh4iHJ0em14
crRvU35gc3x5eXymfXN8dnxrYYZ5rWZ0dXONXXlfVGinjGl6enRtfJF1dGyIa4N2XWJ6o3qch3F1bHJ5eJttdEp0dHF2U415qZJudntqWXZ3b3t4enV4e3uGfHp5mXd7aXp0bzhiWnh3qmxsiGRpXWpzarh6aGRv
empveHRud5qBb7FjeXZ+eHiDc25zYY5xa2eJdG1pjnl3mWpzdVl/ZVygbHJ5dXp1fG9jZm9utHttkHx+fnpwfnxzfn16dZV6UnKDdF+YXHVzYXdmmXCIbYquZGxWbVZ2YIlgWnA1imelbXJ6dmRaenBndnBqa5d8
l212eHpxf318fXt4e3KEeXV5bYdcgWZ7epyJc29xTmxUd5tjdmqRknFydWtxdG97dJZ/doZ2hHl4b3WBd3JbXY5Keo12en1lfJN2jHF1bXZ2e2d1iHKbfHVsc5mCg2J7r2ZmeXx4i3p6ZHd0eXuPeWlXdG98d8B3
fGR8cHx1h3yIgphljnuTfHt2dXh2dnp6lYaLdG1/i3d2cnB3e3hqioVEYWtud7J8Y6BeenJvbHxTWHd6cHSgeXptenFedK5ycpaTdXZ1Xnd3mH56cG51cm9VaXlqi+h9fF55eHl2cWtkf55zd4tudXx8cHRsdpVv
Y0eKh2Jxjnh2c4xwbmZlbF9uj2q2d5V4ckpxZnFpZlhrj5J6knVYcJhzdXt4bl5yknN6eKJ2g4B4bnR2cYR0em92eXWTc5KLiYB5eIBxhHNkcq1yd4NucXNYcW5ycJp5a3hyenx1aXmdjHdydHOHe1uFgXVxp5N0
kWRua3VmX1tsa3Z7fmV0dmtwenl2d6pzYX5ubntll3iKbnZ0eHaKlVlPbImZXnxomVJHeG9oiG2Sf3Z0dn2dfXtpc3x+f3p/WmxgiWlzg2qWWWFrk3uLd2x9fX55fa1/f2x/fH9/fn6Rc3Vycn2OeHh0gnZjcFly
f35jfn19X66eb319f358foJdeW1qenBuw15bfnFMa1FudJN7bmqYeHh1c3F1m2mPX212cHpyhXh2jZONe2iPfXSMhoZ3eqp9emRoY3N8d3p3cZJ8fHd9e3x5e4N6eH10XGlse4aMcHSXoXx1eGluioKWenp1fHJ7
eqF4em94e3Z9jZ58fnp8e35+f31+f317an96eHqFd3y8eIGFenh3ent9i3p8sWl2fGN8enh+fHZqdXqxcXF6d3l1WXN1dXp8YXV5qWN5eHd4cGh6doZ0mnZqc3h7wWF6dmp1d1JrdHVEXLWFVnNenXdjamd0dG5y
clp/dnWjj3N3kXZxcFtxc35leXBgeml4a3aRiZlXd25qdXqxcXF6d3l1WXN1dXp8YXV5qWN5eHd4cGh6doZ0mnR0kU52vHRxdpR3Z01tdXRxfXVxaW9ldoh3uoNxbnlydHSRTna8dHF2lHdnTW11dHJndHZod3V2
dnTHbHNgam9kXW16dWV2eop1nW6Tdoh4dn11eny3X357fXt8bHx8eHZsZmNZu4SYdmZ0aWd0ZGhue3Z5Z8RefHp6eHlse3dwa1+yaXp1bpN5cnhzd2tzb3Vsc3Z5tV53dpZ0emt2d3R0a3N3ecpfd3WMdXdVbHV1
VXPUSmlgdnF3W3N2dnB2eXR1bnN3fXx9d37CgHZ1eHtWVrtEaW5rrnR0Y3J4eHdvbnS8dHx2fHh7aHZ6e3p3eGl/e3h6hnh8u3qDenx6eHlhVW1zdLxNcHOjcHNab2tndXWiT162VmV0kHhza3lpbHZqc3h7wWF6
dmp1d1JrdHV0hKV2eoJ7ioKCgHx1e3p8dHm2e358dYJ+bn1+fn19fXl6oXh5fH2RjG9+eXl6eH56eaF7fn19fn56fH1/fn1+gn2Le313iIl9fXyAfXx7fWl6sXl5eXqGfW+XfHx6eXtxg6p5dXh7gHpueY17e3p5
d32hen93gH99fHx9hn19fXRykHB6e3t/em+heXNzeY92dJhzdnt5hZV4dnF9eX17do2TZ3d4bYiPc391d4N3fXxoeW9feGl3bHeQiJlZdYFukHJ2co6FenVsaVxZbXGjcXR5r1p2hHd9bGJ7dZZyiHt7kn16fZaX
enV5e3x7dnt6d5Rvdnd5q3x9dnN7d4SCdnmOfXx2c5uQcXp1eXmHc2xld21ydluOpGl1jW6Ac356cohmc3KadY9xh3F0ZXRqa4t7d3xmdIKfel57fHlqaXOAv3Z4dXWDiGt5fHp4dX5yfXVxa3Bnd4p3uINyb3pz
aqB3bHR4aXiMdG9teZigYXNodXZnd293dmvFj2teY3F1kG5teJBqlnWGeXtweXZ5X2XCdHx1enx8dXp6e3Z7fYlseXdtbpJ0pGeDc3RrcHFlXm15dWZ2epJ1nG6TdYd4cXVsdVfabHp4cHZyaHhrbGFzc251dG90
mnVhqGuFaW6Kc3J2dnZhaKJumm1ykXZ1dXBydXitaHl2k5x8bnZ4d2OAd3x6eGp5rnl3d3hxcnpzhoF5koN+hYaDenl9fXp7c3txf251pnd1bnV2bmJ2cn53doOYenB3fXSPg4SGenp8gHRsxXd9dndzc3V2e29j
bJVpa3Bwc3J6XJptdrhjbWGCeHZvd8R4enR4dXeAdnp9f4B/e398en1/f3iGe493TZZxZXp1eX95s3l7eVCWjW57hnqvdox/fnZ4e4hzdnuAd316d4d2d3p4dIKDkXRxaYt4hZd2f5R6enp6eHt2d4aIb3RsbHV4
j2lugHdslnCdfX51cYpten93fHl3d4OPeXV8emp4dXt7fZWLkHh3ZpOfbHh7e3t8e297cnN1aXieeXh6fXSCe495eXp7eIp6dnh3eXV5h356oX58e4V4gaVddoRVmXV3eUl1bEuFbF97e3p5hmZze3d5jqlscW9v
fHt+d3t+n4B8h318gXx+fF2AeJdkdpB5enZwb3mmanSCeX52gHhzenl1Z3aDsXJydXt7e456dnp6eH54jHZ2kHmDmJB/hHZ6fHl7e395hnqFfoKKgXmJfH19fX15eX+BcYp5e4OLjHqBanR1dnKSeJt6fWVnfm16
d3d1eKZwfpSgeXtzjoRzh3pzeXV+d3d4VXlrbndjWHFwYWxoap2tapWNfJt2em55e2d8c3x9goR6gIB5g3GLeXx4fHZ8enmCdHqEe2CxcXp5eXN2dHd1Zn15eHqAfXx6eoh6gYSVh4J6eniAgIKdeHt2gZB+enh3
iW58fn15gXx7dHaCe4F4poiEen55e3V5eoGFdo2Yd3aQjndtdW9teHaldImFdGlqen6Le36Hf4uBfYJ+e399fo14jHdua3t8e3aHeah2enuGfX99eo97fX58fIB4iYR/jZBveXR3a3tzeGJ9c6pxbZV7eXh2dHR6
eXSEhnFyjIJ/fX18f3qFgIF6gIaAf4CLaXyCfH6Qf3uDdnZ6dKd4c5CCfH2QfXt8fn2CfYN6fXtvg39xcJBwhJVvd3uDiXl6koR+cn6Dc4l7cn98ent6hG55fnOWb4R5eHuAh3WAe4Z3hX55f3iZf4p3fHp8gHh7
e413e3+LiXx6kHt6f3p7dnB+Z3N+dnGikHB2hH5/fXdUkXl0bXKNeXdoUm+KlJBra5OAenuAg3p5gHp/i4OMeXZ1dniEfKB6l3RvinptdnmHbWJ2W3ZXeHixdn13ZXxzgZFye4x6gnl9fnRzgYdze3Zump17gIZ5
e3t2eHN3codyfXhvc3RwenqVcol1e3KrZ4R8imyXcnFzdnZ4eHdvcH6Of359f4F8f3iJgICCe3iLY3FvYGNybWxhpIJealttjGqEgnd6enhweI9zeHaUdIt8hId/hpl9fnl8fHd8f3V6fHp3eneXfI55epF4d4V4
goKAd4F4fX96eYV8jXh4hG93e36Clpl6fW53e4mCineVgXh3c5d7gnd4d3SDdHR0e4CThIKDeH59eo+Ae3t6e3xvfnp7d1mKk51/fnl/dXZ5q3t0enmEe3x2d4l6hXyCY316lHB3bHihd2x6doNtdoGBe4uBe4iD
fX94goCAgHeIgnmReXp2nXt2eot7fX12gIl8e3+EiHmBgH2Cgn57eXaLgH97eGyQg312f4KUd3mBfYN9hn5nfXx9fIlzdXx5bHxwb2dtmpV/kmtwfm9ucIB5dY96en2Thnp7gX96fn1qd2R+c5JweYKVdnRsbJRy
ZHR3e3Nnc4B6a6F9gW+ueHOWZXamcFt4jVWDh3pueHNisWiKenVueYZvc2t3bIaVYoJ+fXqCe3t8e32HdHyodIiBf3+CgYiFfXd6fX2CgnpYdnZzhpZ3i4lucGdznnR2mIp/gXaBi2x4cXV2gHNyd41weIqVd3h7
end5cnx8i4GBfnl6gHd5ent1i3d4eIOYcoWFmHh5coB7d3uLjnSOdn18dpBvXqB3hmVvjW9senVxanaOhHSleHphd36Aco+Bd4WCfXmHeHp7f4h9hISEhWyneHpyanJ6fI+Ff351d4NwdpN0eYWcenpxdHp8fo5t
fYd0dnuHd3p+c2N1iZxzd3uEfXp4eoeBe358foGDfZaDe31/fIF6fn6NeoCNiHp3iIR+gYaDcoJ5dHaLe3yAgVaqdYdwZW53eHGlb3lwb3F5k4F7enl1fIp7gId6eYp+cnR8gnV5Y3p5ep99jHZ4ZmCMdHNfdWZy
bG1wZm1rlqZnfXh2k3ZxeKNlXnd5dX2EcJ15cHFlgnSLc36PdG1ybop6gHZ4g3SZeoWCeoh5fXh3eIOLfHZ4noB2fIx6foGDlnmBgXqFk3x9iX96eXl6enR3eXWSeHWJe3GAhn99dIR0ZnR0b6Rwd3d3m3p3ZHCD
cX94c2SXdHeBWZRujHxtdHV3eXVxpXaHc4hzd3J0nGl4e3V/mGx7enlucWuMZ4SNqmd7dnZ4cHt7b3x6d4VxcGdseG+ebIF5eG2CcW9paoZrcpNddZtxeq97cXl4fnJ2b3Fvc212eniNcGt+hJx2qHZqdn9sdG94
eXJ7d5p5c5FzdHpvhXCYeYphh4hzbYlxeE17eHyEZ3l2dGZ0gHitdHxmbWZZVZlwcJWGUU1fk2mFiHt4f4Nqen16c3KEjIx6dIZ7fXx2eHx7fHSEonl0hG9xi3Vwf3uCf5F8fHWPe4WYenRzb4NpeXlxiXV5kXWS
aohqdnd3aolzkW96fYpzgoV5hnZ0fXh7hHWMinSNc3ZxeHmcdIh5fHl4nXh7f3p0e5SDdnyOd4mBfnp/e3t6end/X3JrUmN3eXNzfWpiesiBlWpsXXCZdndrdHVuaWmecHp7hnyWfmh9fHeLenmWbHF6dX+EgImB
j3V2fnWGeYZxdXqGj3eAe3pxgn+RhI+AXGB2cIetcXiJZnJqlIBybIB2hXd5emV4fIiKc4uFgYl4fZ18e3p+fnyEenuCgoJ+coB3e3N2j3Z3cXl0dnRwm4WFiHp6eoJ+fXyFhYZ8gHiIe3l+eX2CfoZ+gJdsfHp7
aXCCfISfdXx4dHZ1enOVi3ySeX1yjGh8eICGdXGPY3eWj4p2eIBheYZzdml2aGiMamxwa3aiW3J2pnducHlzZXp6iHRzb698dm18enx7eXtRXWxlVoN0ZmZKpVW/V2RVhJB7fX14e356eXmRfnyBfGJzk3Jofnt5
cnWVbXVubmmDdXp/cHl5d3+UfIh5mWl/fXR8fnh7ZYCQh4p5l35zeFlefnhuV4d3dGt2ppJdcWJygnJ8moRwfHx0hXaWcHF3gXp3gpSOdH18ioB8enl7eIl6bG6Ve7Jme2Bzd3F2fHdzj4N3dIVne42FenJ1dJp9
ill3Z358YXiAdnJ1goCUknJsdnN7cop8knV2eHl2nJFtcXSEe3aQh3qIeIlueoh6Z3t9bnnAXXp5Z3p5h3Vwb290qHd0cnl8fXhqcLt1dm2EeHl5eX1ge3mFdnh3iZaCfHyEfn6LgHt7fIR3gnuEioKDfn+Dg4Z/
gH18fYV5g3mNY25sbYlodHSQaJJsZGxzeoFzeXJ5W3Znn213X2uga3J2h2ljg4J4d3Z1f6xda15zint7fXx7fnV6rHiIcIB3loCJen98eHx5f4d/f3l5e3OJbmZvb3J/eHWBhm2Sc6hymHhsZnhkdoZ6a6hlb5x2
lml1jGSGf3t5bHpue5x3cYR4b3h7dXN4eVqacmttcW+bjnCAeHV0i3t6f4J8eHGEdpJ5d3N4dnt5cX17b5eYdWV1iIZ3Z497eHxtdnVthKKAf3V4gYhzfXiCg4CKeYOCqpB3dop0dnp6cHRwe3V9aHCDdX1clZB6
eGBzdI94XGh0enp5eINzeHxpe4SVfHWOrHt8dH96cXx8cXp2g3RsdXR1eYZ2dX15enZ1a2ipenuaeXZ3cXuHfXdxcopzcnSIfH5/hId+gYF8ln18e3t9fn59eoN7i3Z6e2+Be5KDeYOGgHmDgYGBe3l7g3+CgYWB
fJKDfXd8lHt7fniDf3mBgXKKeXhwfH6JcpN0g490cnSBhHZ7o3l+eXljdHuKiHV1eHmBhHl5doF6fHihfINze4R0hGxzkmNyeWl0kaB0fHZ1e4J7fMNshXx9e3tpeXp7fX6BfoKCfnqLeX2CfYN5ioZ2eHacg3aC
em90eJKHdYqohWB3tnRTeXNgaW55dmd5inqJcIt8gZB9cYd6e3h6eW9/en53dpeGhYR9enh3jn54hIN9fn9/fnl9hIR4eIx8g4SEfoGIdnp6goOHg3h8eHFzdYF2im16j3N1eX92pHJ7g32Cf4p4fXmDfIKKfX+E
enV3h3KIg3t/boN4gqJ0coh5eYR7dpuDgHV8d3p6iXx6kHl1c22Benh1t3V1fFxgcoR6gmd0dHp7d2+CnWxxkml5nnR7onl6fXN8eXeVdXeCdoKciHZ2c3p3dXOaY3ZciYR1dXR0gHh3kopzdn54dX+Dfn59hn1+
fISBgYV+foFtm3J3lH1ve3p4e3hzc41weXh6enmaboh7gHuCeJJ0eYZodoWsjXV6eWxjcnxtcIR1epJ6ipOKfoBveXeDeXtqbWt4dIOAm3qTkX16eXJ3eYWMdnx9f4p5f4J6hXqDfX2Fa3x3anF+dnV6lnVvjJx9
c555eYCDeHt6fHV3ent+oXtvfqBZbU12d2logW6McaeHen1zb4WPd49md3J6eXZrd3Z/g3x6hnt6gXt8fo6DiVt2bl5fjWhxdGVkpVuDnnFRaHd3eXJVe3KyjYx1cXdveXx4fXizfHx6eXl7fnpydWteeHh3c416
hHGmamKgaYSLcmpwiXZ+dXVvgnlteHtsgoCBfXuOXn18inuDgIB5fr9fgWtvYml5eHRmd6Nxamp2dYZ3c3Z7eHiGcoaGfpB5bX+DdnNtZod4mY1ydIqHdnB/cG6VdIZ5hHGUi3txbnZqboKLfGqCd4+aZnRuP3Bw
eot7fXx7qnx8d3x8fH5leXFwonajkWRxeXZvc3Z1a3JxfXR8j3x/iXmMh3F8eHd3fX57iJaEcoV6dXZ8gXh4d3eEenN1c297d217lnmCmGWxWGuZVmxLaYtqcG1in2BgU3KsknN+cXR3aHByY2xwaJB7eoGae259
e3N9iW15c3Z2eoaAi3t5eHmBfXl8gnJ6bodoaIRyond3W3SSdIVrcnF4eXqufHh7e3aJj355c3J0eHipYHpxfXt5d3p6e51+d3l6fYx2ZHd4eIuUdHZ3a3+KfHdzcHl6eHZ0coWQc5KNhYF7f3l9fH58gYR7iH6B
bH2edVd6pHR5ZHZ2eXJvclWBfn50kIR9kHN8bHesc3BeTH1xbaiCc2tlZGt2bpOCcH13j4Z0jHp6jIdzdX17WXqbend7eHuYfHd8e3d6fHt4fXd8e4OLiH+Ne3x6f4N5d5iCenl4fnxqg3yIc5JvdHSEh31+da99
eXx5d3t6coKFl358f4B5fHtzd5N4hXR4iXN1eXd3o3l6gnZ2eIB4aGiFf3t6mGx6d2l3eXKVc3p2gHh7jH+DfHuIiH2OeXd6c3h2cnKecXh2bX56eWaHbXWIe3x9fbV+fnR/fXx6c358lHt4gHh1e394eW15oX93
fYJ6e5B6hIR9hXt8fHqCcnWIeYZudoB6e3aFd4OBd4RRmW90ZGVXm3Vtbm91jp52eI5vboxzkXp7aHeCc3Rxi29ze5SRcpB7enp6g3iOenhqe4h3e4h/kYZ6eXF4d4h8dnh0jHJ0fYWFe3Z+moR+gZJwc3uyeqR7
eVZ5cXF0eXR5e4ZziXqpe3x0gW56dHx7qY97dndzZJd8cXV4hHNxe3yBgnyKeYp5eXmJgXqEeXmTdH1se6V+fXx4eHV3cXV3inSAf3d4fn17eYx+jnqJe5KTeHl0jXp7hnR0d3d3aWZujX1qa3WWeHl3dnV5aq53
YYhsenZ1cnl0cX+ZcluPc290fHh1d5J7mXeidoh2fXZ/fHp1lZJ4fXh7b6BzcHtxcGx8eHV6hHp4d5CMiJh9fYp+e4J8q3WBfXh5f3l3fnapY3B1cmeEeIp0iW93inBocm94Xmpxdnh0Z4GkZpGAen+MeHd1eoGA
nHKSbXJ1g3ZanmloaMBrdnJmeWxnd4d0bnGXcW6oa3qQenl2dXaBdXSPenqSdHaIdXSGe4N9fHdYfGl+fHRmf3FUtXVyeIhyfZp1fHOTcnh2hmh5cnh/dHR3eHOEdJx6eXh2d3mFeYigZ3yCiXtrfHx0c1+LYGyW
d2N3d2dybXd5b3lripSElHF3XkVlcoN6rFd4kHFUq2eQbHF6b3i+fXptenx4cnl6jlx5cndwQHp60Fhxe2Rre29znK9qcGqWd252d3h3doFqmnd7enppen50gpJ4epd3YnhyZ3Nwc3d2gG+ohoyDZol5iXZwdG2R
fHZ6enx1eHpuZHiEeHmRgoNucHdxh4BzWY5lcX9dcIF1inJuq2pvkHegcYd6elV7eXRudXCCgW1SZYdqk22MdnZwaWp0rWhVg3d0eHR1b3p5cphyZ2WNc4F9cnR9f3lzeY5vb3GchHF/doOAgIF1enuAk3yBf4F7
doF4eniIhnmAgH1/en6Bezx7bpxpd2yQeW52cXV6mG94inRrnntventzdph1TXV6dXZ1bHh4c3p6e3+ahm+PkGFoeXZha1BxkGmEc2+yamx2knB4eW9vdXV7aIONkHN5YHeBiqWCdHd6V219cm1pgYeJeZltenhy
mXt4bXl6cXp5anuGfXx5eZGUeHh4enl2hX9+foF+fn+AhIV/eX97iG53gnl2d216e3qHhZKDd3d9hX2Cf5Z4enqCgX2Agn1+jHmFfnp9f4ODdXt8g3p6mGh9jXiOepCNi3x6eHmCd3aBhX96eYKTf4CIeHqEgHx6
c4R8pXx4dnR7e3p9e5F7f3B0dV9rsZ93eWZziXBzbHJ9gn59hX5/fn2Bi4N9fXyCi3J3cX+CYneMcHSKdJN7aXGNb3t+gYV7eXClY3d6gnZ+enp3j3SThHuJfHiAeXR8cnl8hXt7oX19cX17fXh8fJ19eoB7el97
eneWenaWeHiQiHh/fG51aoZuc3ZydH6LhH57dXSEbXmBdHd3fY6Afnxyen+hfIl9fnp5enh2f3txj359f3uFfY52fnuNfWh+bH55e4KHe3qHcnx/enaShnJ8eJqAcnJ3enBue3Svh21+hYN+hX9/fX6Agn6AgH2A
fXN9d3Z7hnt6e4N2eYmJf3OJjoKffH97enWCcnlxemeAe4d2eXx7enmDfYWFkH52o3NudYVJYGt1jm6TfnSAdYaCeXlxeXCEgIiSdn14fIF4fnh6dXybe3qDe3qKfXl3lnt6enR1bXiJnHV2f3iCeGd1eIS9eFBz
hUiEdnNzd3WgfIaJe3p6fn94e398foN/fI55gX2DgIF7d4p9gIRxf4qAdXt4d5J+g3h7jIJ6eXuOd3p2gYJweJxggnJmdJl2g5JrcG11d3l1iJF1fXyBdWuofXp7epV9kX1pfH57fHRnWotmdHNreHKTgmh5pnd4
i2Jzi396aHd3a3h0gWytf56CjHeHcW97eZh3d3V5dHJxjpdngXl1enNxe4t0gHKZnXN0bn2Hc251fHJ0gXGMc2+aXXRydnB4dV9vZJ93kWh+eHZ1oHeAe3t3eHx8eHWJh4NsdnR2VXmwbm55gXlxf5BufGSEdqGC
eWxvfGh2bnN6gnt2l3mEdn+Af318d3V7endxcDpxUXR2ym2Le353im9wg5GJhoB6lHB2cH+BcHeSfHiEZ4JwhXp2dmeRd2x0antzdnCTbHmCdH6CgI2Sb4eLfn59hHt9e4CGfHp8fImCYHR6e3l4eYR6dnp1e6V6
bHN0dnZ1aXm1dJl1d5tgdoR2g3h5fH5+fox8enuIg4JLnGh6bnpze3Fra35wXZeXgX98foB8fXx9iH+Ag4N+iIJ0e3dvg3hveIuDcX11j4SHeoR3cm5zeXh+f4CFdZN+X/RyeXhuTXh2fnRYd3dSaX5+gYKAgXd6
gYV/hX17gn9ccnFxf5dqeHhvcXeRZXWxfIN5fXeFcXl7jYF8gYh8h3yBenZwd356enGMdXuBfJF3k3d9jnqef3lvf3lsdHx6jXx9hYd6d3p6fHaAfH+DgHyFdYSMf4h5eXd7dn59h3h0bH99dox5iYR7b3N9e3aW
fnmAeYF7g317goCGjYV6f3d6dndyiox6eYh2doZ5dYeAeX2Mc3d/en1/fHmWfH2CZoB1dnSRgXp4b39vbHaifoWBgHuBhHV+i3d8f4GCeoV3anR4ao9/fXuQjXZ3cJF5hHt9fYKUf3yCgICDfYB2fnxud3NwbUd0
dqp8b3d5k3Fzd498cXp+jZKCcnZ5h3Z4hnh9e2Z1lXeQb3t3eHl4eHyDeoGDh3qBgXaBfIB9fY1rXXd0e4Gae4yTeX2Je4R3f395cmV7hYd7o3l4fYt1c2t2d3B5uoZ4eWp2dn15Z4GbfoN2dXd6eXp7h4t4eXp5
bnN2pXZseHh2eoFyY3iWdmSEfG9gxG53d2VtbnZtW31sdnGcWHSTd3Z+d3F2dHBzfZJ/hHx6fnaJeoV6e3l5epBld3Z2fq56gnp5eoFzdnt0goCLonN/e3lVcH5yanx4dYp4cHyVaZV5enh5m4BzdmZrint7fG96
gXpzkHiBYYOIdXF2dXeDh3V2jYV8mHFzdHKHdoZ4lnt6d4eFeHtzfGpzY3V2kXZveaF8XmhxdIKPv3dteHBmenptf3Vyd2d5gpF+dHNwcGqxZmhvcmxwdGyBinR1bXF8eXFZnHR+e4d+n318fHmHfHt1k3x8eIF1
dWx2d2+TfnVwcXCBhnhmkYSKfXuAj3t9fH2Bd3Z1fJBxeX12fICEfHx8lJF4hW97kXWQiHdzeHd4eW1gdXJuh3JxcHRnbG15dZGVinVpfIpueHp8fIaMfXx2cHuUfHt9in1+eYCAg395hoGBgn6Heal0e32GfHl9
e3R2kHN2fXiJnX95d3eFfHhzhHd6hn91nnZwgndvRnl0sGh0c2R9bXlwjHt+lZF6fXN7fHp5bnp7hIB5h4OLgX2Ld3t7eYV8fox8fYOAin6HeX99fXuFeoyAe5JzeHSGf32EgHyDg36YYnRxXHakdIdccHB8hWpn
mY1ve3R5eH17eXeEaoKRa3yCf4h7iHt/f4J8gH6AgoF3iXx7fIuZgntza3yIhXh9faN5e3l5eoWOeZJvend1aWF5dnl6eX18mHRqcXt0n3SVe355f3+Ge4CEd3p8d414eH59fX2Jfn19fHSOfXp8fXR4i4BxlW95
hH58fXp7fIeYhnl9iXl/e4B1fIGDfnx9f4CKfXODcXl2dnF5gnt4h31uhG6FgIp2d3F3cHBqdX5oYWuHeGuUcm5YX21taadndoiAf36OeXx9f4KBeYOFf3RydnmQgXh9e3l4eY2Qd4Z5rXuId355fXx9eXh8e3V9
eIJ+hYWIfn15gYiBeIGAfIN/e4GDg357eoOCgYF/fYdcjGtudo5sb3ZrbXlsZGOnonN5dm11c3pzeZR/gnV+eHmAepR1eXt7eX98d3qdgoSCfXyGe3h1i3uDeI57fnmGeYF8eHl4e3mBfoiEfHZ0eHOOd3dqbnl4
douEg3BsjX2Ifnt/doN2eZeJdoN5fHV8i3WWc1d7YHp6oHZ6eXt2etZNeW9obGmMdXR2dHlZaXRbdHp6dXF7eHefZ4p1jG2ad3epdXVseXmnbXZ4eHp2d5Zzdnp2qnN4d2F3d2xzeHR8f3ude413gXmBd3d1f3Z1
aX+BmXl3kn19dX58i3N/g35zfoJ4cH13e4+liG93bHdcfYaGeGl3e3dzeXV5lI9ypnxvdnF4Z3Wbbm5ybYCXbYKAeHiPe3mBeHF+fYeFfnR8fYZ6d3l+fXx3fKduc3p5YHV8fXx2h4d8lXl6fX17fIqVe3JrjXR3
dXObdHFmZmiFZG9zdZJmdpZmb3FzcZSHY3tvapVxhHaNbJJ8fHCEapt+eZh9c4d3eHJ2fHN2f253eHt8fnmJfnuHfYeNiYF8dJOJf257fnt9e3V3d2h1k25vbmVNeVpyb3plcm5r1W92eHd3eoyIe3lyfHNne5d5
aG94enWLjnp0eI58Xnt4eXN6gJF7fHxxfXqadHl5d25uWG1oa2uicm9Qs3F4cHBqiIF+dnx8kHp8e4aKdXd9eI10eXx3h3l6fHOQiHeAcnh1jIt3c3V4fXxwoIhgYoR8lnCAdoB3Y3l3lm92eIJ0mZeDfnl3ent8
fHqWe3qIfHyagG9xcIRgeZ1VaHZ3dpl0a4V2dHiCbXl4jnRvc4qrfYWDiIB8en5+foWCgHp9fnl9hnl9eYV7hXuFe4F3fHmDjXJ+h31/inx6dX6Jd493fHuPen18hIp9hH15eIF5h4B/gnp3dXNseXliaapZjG1p
iId4d3Z6eXx6i3uCeXWLgodxi3B2gGqJen94m3h8eXhYbXN2cG2NdmtwkoJ/lJxzbo97dXKHknp7fHmKenl3gYqBfX54kHx9fnR4fIN4hnpvi4J4enVvenmAdYN4nJSBiIyVbnZ9eIV+dnZ4eYd2gGrAZHZ1mW97
dm5qcIltdHg8RGFXfmVXbmVmoqhcV29baGKBdXSBcnh0cX+MepJpfYeIeXhxend7end5in97fJKFgIJzenRBe3yrepV7eXF2hXOEfHZ8YH15eHOcfIx3eoeWd3l7jmx9eolzfH13c3WAeX51j3iHeHmDe3Z8eo55
cHKHsF11dGuNdmVydHt1eHGPdJN5al59eY2Lo3xvdIBhY3NyZGSgdnl1bWOeiGyOfYh4gH6FdoV5fX2Og4F6fHFub3t0dYd7e3KXmHN0inZbXnZ6eHR6eLB5XnRziYtocHOKfHJxgH55cZCXdXd+eXJ0dnRedX2H
gaR0mHBodoC5VHt0S3B6dnZqfG6ocYJrbIt5eqidaHh8XZZ6cnx3eHl7hHmRhnV6enuLgYd3eYl4eIB9jXWLh310gH2Dd3uFg3x5i6l8eH14d31ydXh6cGpzf2Z3cZiUc4qMi29taG+fdZN5fnN9eXx6d396iIJ6
fop6dHt+aHuAc3ywdHt2c3KNdG9uW3ZxdnZiasdnj22OfHp7e3h7fXl6hnh4dnaQfniBe36Af358jYl6gXiCe6FsiZR6dVx9emppenx0dXKKeI54d3V8e4J9fHqFi4F7bIxmeHx0d36YeZZ5enh9d4Vxn3h6hXt8
iY5wfHqBd3aXbXiHeH+KeoKEgHWAfHt5fYNwaXh6eI55eHuBf3eBil5VmGhvcGV5eXVnhourdZJwdoKLmIh7e3uFe3h/fn15c2V0e3lpanuffHhwa3SfeYKYd3iFdWN6eG91jHZ2anuNh317e3uPfIB8fn17e3mF
baVydoOQfn2TgXWDc3Fhd3GceHtsi3t7d3dkiW+VW2lvcmiGR4aBdHGWfnF/j3V3hnuAc3GPbnqHl3iKZGh2g4l8fHl+hnOAe4GFgn56fXp1cXxvcLVyeHaeZnhRhWxunHVnbztxk3JynnZzbHuLc3Z4bXNyeXl3
dm6Hg2N7oXBiXX97YJiCfHdtkHl2fG91kXN3dHGFiXh5cYJ+iXRslnBwdJB1dXl2hX9cenWhdnVfenZzjqZKeniKc26Pd3RxdHSbaXl1end6e3mFe3iLeXh5qX52e3F7fHmJfHqBfHyNYnR3pWludHRodnFdWHB2
goR8eY6JfH57b4WJdXh7jG1+fHeLgYJ8gnh+doeFc4F0c3qudYKGgHx4enV4cniAfnKWfXuTgnl9enl7c3aJfYGAfH96f4+IgI56e3p8fX92b4t2bXCIdn9uhnaRdJl1m3l6eX2ViXt+dXl7e4B2cnyXenl5hIR5
eXp7iHuCgH59enx4dp+Fe3lzlX13gHWAXnCEdFR9V3R1YGpmZ4GmmGpzanWCf3x8d3GnlHZwcYJ8ZnppaWVwdnRzYKaHcXhieHt2p3WQjH94d3l2eX17eo94g4V3f5h6e3x6fX18iHl0kXmLeXZtfXuGgIN5h3dz
YXN2d2Cod3iKdHN9ZISfdXZxun54eXl8fHp6eoiMdnSCgn2EeYSFfn2Efnx8h318fH17eXmIiYF6g3mFioOAfntyfY97gZCGeoR2eIF5dnhxlXJ5j3R3enVzZmyBkmx7lap8fneBcXl5dXF0aI19c2RxeZiGgG14
e5xveYV4eXZ3dXt9eYeLk3uFeHp6fISAXZdje2eFYnl4b21+b36ob356hX+FfJ59eoB5gH15fnx4iHWbd3t6dnx7d598dXl1bJd0d3Nge3d1cIBroGd1kHt3dZJ4c2J5eXRunW91jHFuYItxfHxYdKV2e2h+o3V5
h4aNe3N0h3l4gXqNeGl2e4R7hn1+eYZ7en2Ef4F9j3yQa5NtjIUueXiSfHN2jqNrg4V/eX6CfHyGeHt9goWChnmHfG97f114iZ55fHN7c3uKs2aJY3p2fXt4eXp7Znl7iniCgIt7gXyGgX94eXeAfoCAfJd3fHp8
fXqNf3x8foB/e4aIeHx7hXx5k3p9iH2AjniIfnh8i4J7foZ8e398fWaRgHJ4eHuMd3aMfH2LeXaIXG52dmCecJpwcHWRZXR2THJwcHWOjXl5bnJta8lZY3ZxpYh6cYN5eIVudIR2bYOHe4N5fZd3e3l4hHaFe4SE
X3mFh3eWgHt6d3J4eYZ/eIuFf4V+e3t7eHuAiYJ2dGksgmtOVFzWp2VbaFtkUVhub1xveWtxa3d1hpqJg4dccnSJdnSGeXR+d4CPh5h2dHZ9hYKBgoCAenqEfHmNhG54Z4B5dnp3fqZ6WnWEg2pxdX57gH93f4d8
eIaIf4x7gn1vZ350jHdydnZvdpdejm95eoOAf4WCgX57gn5+e3qTe5N5iYx4en56fIt3e312fIBtqXd2tnpkdHtqcHd4eXt0koZ4enidcHd0b3Z2TGl5eGdjdnV1mox6dJV9dXB4nnNQdWtytmpdc3RPcG9yflun
r21zZWlhV3l3dXVxdJ2NaneRgnF5a3h8fXx7rXx1c3xPa2hxvGuAcXJgZGZvV21vfHp7fYGLeXqFdneCiIF8dYlhdn2lb3Zgim9mX4hqcWWWen13dnWRen2DfHt4g3d8iHx8cLZ/inx8V3h7e3d/fINdlW9nbm93
a2iabG6idYpOXXBOF2n3cm0/X1VZZ4lvb4l0dWN7hnh4hHJ1dpOWi4B1g5N2eGd3epx5i3aad2yAhnt3c3h3fHyKeYCBdY6GenZ2kXt+gHl9nHiHg36AdZVzgZJ/fHqEgXh3dnyAe39/e3qEiXuAfn2EhISAgYJ6
fHd7e3N8h3uAc3eLeKSIdVyEcXVxdmR4eoGDjHNknHVjn3SUk26MdGZyR2l2jXJlX2yDa3qIZHl6eHSxeIJdeYJ1d36aiHx2elF0cJlvdHp6enx8lH+FfYF7fYh7fn1+cHl+eHN3d3x5dIGglm97dnp7fYV+eYp4
fIGCinmCgH1KcmxivHE0b3QykmuBmmxraYeJfXGthnt6b3t3ZX15dnB2cndzeoV8d3eKZ4J7mnKAaaF3d4N3g3h2kHV4i3h5gYWAgHupcIJ6YI16dXpzcnt7fZCFgIp9fIB+e4B/fH5vgYigenp5f316eHl4eo96
eHJ9i3WSn3qDfH59dXZ8fjpxZm2mc2h2lmh1m3l0cHd3gn+Bc5STen95h3p3ent5fXZ7fXl/lX58eHp3jYd0bHSGdXp5f3x8iX13fZd8fnl8jnx8cHuFfXt7k3l7fHmMbJV3dXB4iHp7cW9ydYSudXmXfZeFfn6A
fnt3fHt+fH6ZcHN3VmOveXJvdWlzamd0iHh5d255gXuZdnBrlHN2cW52jaV8aXyAfXd5dXh6eYBuyp56eXt6e3pzc3t6cXl3dJlzb3h4knR4eW17fHt4eX9/fH9/fIJ9fnyHgH+DhIJ/hIF+gIOEg316hIN8eoJ4
arFhenh6jnp6cYJvdmt7c4eLdnV1eWJ7lnZxcpSMiXbaTldcXUlWTGRHOpxPaE1jfmecb1tzc3R0c3VpenJvdaVtd4BWf3B0dXltbZNrcW2HeH+QdXVzkXx3enZ5enp9k4hwaGyCY3h2n2+Gbnt/bH+BiYN9gHKH
fXx+h3uCg35ylXt+enp8fn5+eJB8eH59a4l3p3l4hnl7dXR3goCScHGGdn11hH14eol/jXqDen51gYB4d4V2gotyeISIh3t5gnWLfnaKd3p7jH18bHl3i3CGfHd2nXZ0fHt3cq13a3mFf3t3cHmieIlyfnFxdIB7
eLaRcXp5mnt6c3J7eXp/eHWaa3l1hHB3e3B7dIB/cIiFeHBtbKSIc3p4dH5bgm12YY+hdGFxeXdyanZ2eGdrm3VxeYmHgGR5hIlxcXd7dnlreXiOl3pfeneFinV2bpBkeZl8jXqGd3V7d3l4bHp2eICAe32CjHd6
fXqDfX2Ef5F1g3V+iHuIf31zjYF8fYV/gHh9enqWdn2AfHuChYV8cmluh1WbjqV4d3FeenR4b3R3jXd3eYt1enxxdoGUcX+UonV6k3l9en19d3V2fH9tdpp4enp0g3d6eXt7j3h2dniIfHF4dG+CeIBsjHRif39l
Y3N0cnJve3Z5dn6edIt8jJqXbG9wc2J6n4Nsd3N1cnalX3x7eXV1e3tnd32HmX56gXJ2f3l6hnp8iHqEl3p8e2x9i366g2p6gG59dn96d3yBd3NtfYRllHlwc4J2fo54cG6Dinqjd3V8e4NtcIR3gHFodHdyfXR5
h3aLcoSZiHlhdHiWdXNycHh7b5V7ineSNl6BWHVSeXFrX6hOYa9dT16Lcnh4fnZ5eH9winKJlnd4hYN7e4N+e3uGgn57hH+Hc4J6enKad3J9eHaPfIV5h2SPcnZsZm54dWp2p5BdZ15wbIZ2cXyAeXt0eHF8eKF4
fX9wdXhtc3l4pXZwepV4eGF0moZxfFp5eI9zbpp8cHW8e3KDcHZqeXlqcH53cn1xd3mGmnqGX3R8doR5dnh3doCQfXx5g3x9fXl5eHx5eqd8endxuXl/fHx2eHdqeo9xjYKHkYWAdHp+dGGAd3RvhIl6goB7iZJ/
fJB5e3p7e3mgeX+Da3eZeXltcXh3d3R2gJZzeGuOhnZybEudcl9lc3p8unl/e3x9fHd8fH9+fXxwfHplf3R2eHdxgJp0joRpdIh7en99hHt8dXaAhXiVeIZ9bXh2lHV5ZG98a3Srm11waHNtan1xdpFwbottYnSo
eHiHjXJwk3p6fXWFdnSHfnp7hHN4h5N+enGCeXtzeoCSioOHb3p0e4R7lXh3dnR9hod6g3iAcHp/fJd5dXWFd4iBeoOCfnp5f4GDfn55in+DgnaJh3NVeXlxcoCeeHRyam1wdHlxe4x7eGRmcKGEbJx3j3pze3d7
e3x4d3N8o3hwf3p7dn+EfHx/eXyoeHl6gYOAgXx7ZXd8cXiAeXaSdXV/eqp+fXpuf3p9fX9+fn50hoCqdnhveY2EeXx8eH57eXZ7dGmSRIt2rHKHY2x+bXiYdXd6e4N6d2xzi3pXdoetenZ2fXZtenSAinZzdHeE
b250dnZ4enejdJh4cXF0dJSWhHl4eHl7e3pzeol5d3xgcnhobHdxd4R6jXCefHJ4Z7N0f39/fnl3cpF0b3N6dmV/eW56eLt9dYJ4fIFxgHN9enmDi3t9enhziYKAhHiIiXV6gHqHen99gX5+eIOEfXp4hpFscHV4
eXhzanpmcYeOj3h9cH9ufXmSiHt8h3x5aHV4lHSze3p4dZV5fHRtboqGd3pzdn57enJ2d3t3pXl5in57hX57e4B3f390d4OYcnh6doWOfnaIa3aSdomAeW1xdoWHinBveW1yd3J9rYZ1jnh/cnegfIGFgIB6gHl+
f35ydHODenWhcZ15b35efn58eI9sdpSHfnh5fX9/fXqLeXF2d36Fk4p/eHd9fX5+dH18e3Z6kXuHdHp5e5iGbZB6fHx5dW9/eo5+i4B4fnmHenl4c45/hoJwjoR5bHGGcGN1iXeram1xd3V2eoJqcVhuaZc3abRz
hEZvb4JphmV1hXZ1hZpkeoJ2mXRydHd5YWl8Ymajb2hxal9lYnarZX+Edo52gYp4d3mNb3N1bnZzf6p5fH17fHpseXd3m3p7eHeIhJ52cHR3olpec1JvbFZpcXWYibd4f3Nxe3Z2d2l4hnx6aYRrcXt6ep5ne3GP
Y3iDaHNucnJ4cJltd5Buln2DfHhtf3ejeXJ2b3VpgYZ5hIB5eYWAg3x0g42Ge3JvkIZ7pHOIdnR6dHp3d2FydotyeX13dn59fHuXfXR4e5V6d5l3bXVefXmGdniUd3Z5cHe2fXGMZnF8fHZ3bX90eF9ndLFwhYx1
eHl6d3d/dHORkY9/eHp1d3xwdniFd3p8d4CFcHGMhnh4b4ifc3xvgklzY19uZHVgZrqRZ2laVFV6d3h7d6VennhzeHd0eXZ4eHZzbnaHbHZ2Z4RtdG6NpqBudnp7loV7fHV6fGVhcpOIgoJ0jW9/enprcXGGcIh8
hmR1d6Jyf3d6WHGJeXR8c3V9eoNzgo95eXd9dXR4io51dJ53gnhteXmVgHV3dX6RkneDeG93cnh1hnJ8dGV/iI6ce3Z5en19e317gHpxdKBzhqCBfIV9e317hXV4e3h2WmtramyUam9rZr+bclNqZ1OZYG6bW3d1
hnyKcG5yZ2uFeYB3gnFnbnaDa2uicpVyemxzeHJ2cHl2bHSCdYGmc4Z6gH15g4B6fop+iHt7fopeb2RtaHlwo2hqknNsg4RpboBwdmZss3h3a6FocIpoX4WCcpR/eXB6enWKk3d5eVl1lXiCeYhze3p2kn14d4h1
eniJg3B4d3h4c35/dZmNd4qAgH5+fYB9fX9/fH+GgoB5gnlxfYh1eX6GfHaBh4KSh3x0eHlwfZV5c3h8h3l3dX+Ld3h3c3p6hHukcXeIfW+YfX2BfIJ2gYN/ent/g397d4aEtHx2XXx7e318enx8gHpbc3N5dbd6
eXV8dnt9d3WEhHh4i3NzfHd3dXR5dpiNe3h+gI59a3l5eHukd3JwboaYfHh3d3p+fHx0jnd2eZJ9cHx5do2EeYxzd3x7cnSRfm97d3uwanuJeYB+d3R1dVx/jHGUb3Z0kllkYG9Yg5SJgIN2eIFze3l/fYN6eoGJ
gIN7gYGGdH5/hYZ/eYd3eJd9cZ53gGN5eXJ7gnh2ZnSIf4GAfIWJfYSIfnt5eoF7lX53d31veIR7eH14k3h6g5V5eoJqcml6dVOgdXd9k3J1fHp5doZye3hzg3mKi4J4en16fnl8fH19foV8epF9lmyLa3l6eYx5
pnh4g3h1dXVsand1c4RleHZ6anZ5gnqScnh8cYOQcHmBeXaDdY6YcoCEX6NyeHd6eniLfHmHfFhrmXV8cnNyfHpzmn14eXaDfGZ9fXp0e3l4eG+Nd3ipe4dzW3WHcXF5eHBng2mYgWWNZHh9fHmGfXp5i3p7hHV8
gXemcXt4dY5/eXiKfHR5dHyEgnh3c3J7d3h8dXJ9kn5NhXl8e3qle3eIeXh6fnl8eXt8fXp2hHp4goKBhZWHgmdsdHhll3p4dHNwcGWeZHZ5hHl5d3t3e4x6hoWIint7cnGEeHZxenp6d3KZinBrknNpd3l4fH15
fXh6nnqriniRgn6Bk3txenqEgHx9c4B5a3qLaXiPg4SAf395dXWAj2l0d6KMeWd0fIN5ZHR2d4JweXl1lnVvfHede356c3iIjXVzcWt8hnl2cGuHbnWac41zdXRvmF55eIR2gIWBdnB7hnh9dniFeYGBdIh2j3eA
dpl8fnaMfHt7fHaEhHR1f5NdiWVmZHJ6kmp2h4iVaHJmYmmDfohxg3WOaX5sZlmOdoh0mn6IdnuAd4Z3f3d6g4mGf4B6enJ8eoOEg4F/fYFxeH2FfYd1eHuAlXh5dY+Ch3N9i3B7dXR1ZHNyd3mNi3+EdXpuebt6
g3x/fXl6e3h1dHV0eniCfYKUh3x8enyElYSAdoGDcnh9d3+JfW5uf42CdXR5fKF4dmZmdIp2g3GSeoZygpd4eoh0dG5/eHZygHd9g4GWe3t7dHN6eXxtbnhstH59eH17fXh6f3qBeXlzhH2XcXh6e3t6lnl+dX97
aZl6eHuIf3h3am56cmlxdn6HdXl+fYN9eYZ6in92foaNdHp2b3ZqhHpvdHJziox+Z1t1dWNtb2qZYp1uY2iKiqVqdmZxgGx7knZ0endneJGDindxeXp9eXp1dp5+e4OQcXl1dZlwaXh3omBzd3FvYY6PbXl4eWB6
d115lmZ7cW9amHJrd5CWlXVRc3d0eXd6en2Ae4N8fYGCgYiJenqBf3t5gnmHhI17en13jX18dYuBdH6Fgop2ent0f3aBg3p3bIx4g3SfbXxxcI99bHRwaaF2eHl5c3p6fXp8enp3eolaeXl5nnt3enlydHN2n2t7
h4SAdItyd317d3qYinV5hXFsjnJ5qIB0dmhqa5Rrbmd0g393mHKAeXlykX91cXJ/h36OfXuDfXp/eHl3fIGHh11bq25ydXB3d4lfYIWHU3d+jJ5+d3x3fn13e4R7enyIun95fX92bHyCeH58enh5eHN+e3tzeWt7
inaleHl7dmdqiW15dnWfeXqTgnx3d4d7gH95e4aAfH16h4p7fIGChoSEgYKBgXt9eoWBgIJ/fnx9eXqFhYeKfHp/hIJ8fX6AcH14g6WGdXt7UIJwgYeVd4F8hnh3f3N9gnR9g32EfoN4datwg3t1k3x3fXh8fXl9
a25xW4Z4fXh4dnd2eHl3eYJscHRjb2V1dJaFXG2CZml5inVudXV7eod4h3qJeHWTbHF2jHd2hZF6c3iEfXFpkG9ziot1e4h/eXJ8tnV7eXZvmnRzh3GNd3lRjnWGaGtxq3x8enpre358e4t0lnx4foZ8gH5/g4F8
foF8hoJ9g315eXKGjpRcfHh5eXF6d3d3jXp3dHqjb254Z3d4dHJ6eWZ1inlzdnqKnp11dXd2d3aXfXV5gnl2fHt4dnd6fX14dnNubnVgmXd2boNwZmioUHh7j3x7mH19eoKAe3Z6e3ulXqZqcol1dXZblnR5anJx
foN4enSFc3l7dI2ReYmEd3SPeZh0hXt7fHt8g3twdWVSslVwblOJdW9yi21qaG5henuBnWuUgYJ7bXt2eIZ4d2d9d5tkdGp6eW92d3SdbXxpkHx3aHp0hIx4h3p+eY5tcnCPe5t5eXh8VH93gXV3kZeBd3t8e4B9
fXyGeo98hnl+hHd9l32HfoR0e4iBeXt6ZXp4eXZ3d3l3dnBolHithJd2hJh3mWV+e3Z5eHh6fH2Kd7KFdXp1hXtzenR6d3yFlGN5eoCQj3x7gX51cV9vd02GfHquemh8dXpzgnmGfXdmZF13anGhdnlqapmIm21u
epx3bnR2mXh4eF9nknlobH96fG17eH57e3Soc3RmlnJziHZ3eHV5eH+Deol/kYB+LG1IYV9w0XCTWnFjcXN0bmaahHhsgWN5Z4dcc3uMjm6GfXx5gol3fn94hICDe4GFeYaufHx8enmCe3x/fXx8fW+KdXt9sm96
fGF7eXl2gnyBeqJ/eoF6eoB1eo54eH97fXR7YXl8e3x6k3pxfHN7mHlqenlxfX54jnOGn3dxhHt4gXSFanh1e3tudqhtdHeCc46Bc455o3t8e3V8fH12e4GEfXiCeouBfnl9gYKCf4d4Z3t3e3SientveXt6eJp6
WnOAjH14fnh0bV96dnW1dJh2cnyzd2hyc29baIhQaG5haHF+e3FeeKR1cXmDb6N6anF6bXB1gYJxcIV6eW2weIV3fX2If4F8fH6Dfn6LfoSAg3yKeX56kH57eX+Ddn2OcId8fHh1e3t3eoh1c3iSfZF2gIKDfHR5
gIJ/iH1yfHt7hnh4aHFzdXukeXh7d316k1ZtdmFmtnl4cHt3dnl7e2+ceWFtcLRyYF5OaW5laWhpdHeHdG5wnKJ5c3l8e3x6fn96f350eqF+e35+fX59foV2foKHdoZ6fX+DfHt7gI2Bmnp3fnp6e318gnd/dX6H
lZBga25rY3d2bWFccFlnp3uCd3d5e6d8fHN7fHx3Z3xqi31vX3V2eI5udXh4fWp7gG94fHuMeX18e5F4enCAeJSVdHt0eHR9enmIe3p4aXmIl3p6eHiGfnx5eXmOeod1hnZ8hYJ+gHp5hn5+eYaHfX1ueZKCk3d8
e3h3eJVyi3N/g3x9h4GBfYZ+fXh+hYZ9e4B1Y3R6cXp5bWmArm5agGyJlGR5lXh7b3mpdHN3e3mhaYp8fHt2fH16e498d3p6f4d7gYN7fH57jXqHe3uCf397jWh8fHh8fHmWeXyHd3hha3d7eHJjdGyfc3J4qWdT
eoeLenGNc3d7c2uGeHdzcHV1d3dedX94dm97b6OWbnGGenp7eYODi3x2eXiJjIZ0hYF7eICCjnt/hX96fHiAhYCBhZl5eXV7f318foOAiHqmeo92cnx7f3h0fId5gHp2eWh5enlkbnZ2hWVwbGWWi4OAcKFzeFuH
j3h/cHR5eHJ1b2hnb4Zec2xPxlVik35dknWDdISIfXh+bX+FeX10eop6en93eHx4fJJ1enp+i4eQgnx3fneFen16gn+AgoZ8g3R3d3p1fnh5cqxkeXh6eYd+foKQd3l6fHqDgHuHfYtzbmx1cXFyfZ1xfnR4gIe3
bnd2Y3h2fnyTdHl2fXBpvGmEu3t6e3+MfG98e3p7fXp7foJ+e3mCh32LhYd8eXd4oHlzfmp+e4p1kXV3YGxweI56eYR8jIR/e4J/fXl+foCBn4R+dnyEfIF7e4F8eXWBg417hICAcoF8d391eJmCdHmAfH13eZB7
goSGf3uDg3qQlnR2e3Z/en15eHmCl3yDe4eHh3p3eYV7d3eLfIGGd4aQd3Z6fXV7eW+CeIiEhXFvfW12eH+EeXyUdox4hoeIiWdjdmp2e3l4cpBxdap6iHKJdnhwdqp6kGB1end3doOHm3qFfXl8hn14eX57gIN9
jHhoXXlcc4F3j3Fuh25ycZZ+eHWFen2VfIl3eIF8dXx2lYGBjnR8eXp3eHN3kXN1U5FpcmpxqXl3YnaNc3ZTcol+f4SNeXh9f3x9f32GfYeAf319mnd8fHuFgXiPc3V3g36CeYCCfXyEeXyBfoODiblqdnN0dJB4
eG50fnKCXniEeYhvb3hyhoOfeoV2eXeBd2R6e3h0pXt5nHlze4Z8e3x4gnOKjnR6doJ3d3x3jYOIi3t6oHlvfnl5h3NxbYF4fX+AdnF9c318pX+FfH95gYiBfnx4fX96fHV9jnycenpyVXh5e3tufHp0emJ3yHV1
eHh5hXuFh3uQenZ5e32IeW55cHiFjXF6d4xzeXmCi3SWfop8eHt8fYB7fYaDe3x5kHp0fIuFY414T3V2cYaEhIR9eJN3doN6e3yLdnqBg422eYSBdnlqfIx2bHiSfHF3UYF00Vxuc3J0WF9ka3NsdHt9c3J6tXd+
fHt9fXt6eXyCgYR5gYKLfIKEgXp6eIl6eoB5cnF2bXqEX5OhbnCUfIx7pnh8d316e3B8eH14fJ18ioaea3h2fntyc6t3d3V6fHt7emKKc4B8cnl3j290o1hyen2fcHJ5gHaKhIV5kneUTGtdYI5KamyRVV1YQo+P
hI16aHN2dXx6a3d3eXVtu3h5uHx+f3p/fnh+fX57fnt5fIJ8gXyCfYB8gI98eYmBdnN9fHp3e319fHl7fHVzsH58dHeScn96kl9pc3xsg3KadXqUdHyDfnxxfHh8b319eICIgnyBb36OeH17eXx2gIhuc4FsYHl4
dnd0daN1cnKEfoGTd3l4iHmQeH94hHl3gYGAeomMiXt7fYR6hHh2e4CCfnFzfW54d3uCj3l7mYNorIl5enp4fHt5fHZ8fXKNonV6k3l9en19d3V2fH9tdmtwe3KLqFWHepN4eltxmW5raZF6enumfX16fHt+fnR9
ZXBxdHdxene0cZF4dHJ0dYR7c3xwbKV4d3B2aW9ld3N7gX5+d4CBgXqShHmIe4F2qpB3dop0dnp6cHRwe3V9aGW7dHd3dmx5eWhwiHKYdnSEfXyAg3t8e4F+fIN8gXyQd3h5hJh9eXl4b5B/iIJ6fHx6dGvGd312
d3JydHZ7cGJ6cnd6fKZ5dHt0dopxdXdwd4dlZ1Jwd3p5bnBrb81waYOQfHp8d2t5eWSYfHRoiIp3hnt3cnqceHuGeXV3gnZ7fn6Cf3x9d3p+goF5gXuIeHyDZH51j3h7eXJwb5p5eXZpnHR8b2N5eHlxdVd1hZqJ
bX2Ye655Y3t8bHl7dXp6e3iRfo14fIl+fXx6f4trgXxXeHNxlF2Kjnd0b3WYcHR4bmx7eoh2pnx7eXp7hXhye3R0fnuBeZl8d3mXdXt4dXZrdHh5dqV5eXlydnRzhod/epV5e352f5h7eXx6en15fYiRbnVzcnl6
mWVud3psdnSme4p1b3BjfXlxfXR4d4iUhYl2dm+feXiAa3l6d3WAgXh6hH57l3B2eXZrf3eCdpZ8gH+Fg4KHfHx5hX55eo18jGl8imZtfnx9dW6zb3V0aG5rb4ZxdV52eHR1cHSblIGTenx2hnxyfIJ3hX+JeXl8
enx9aoKmk3x9cHx6gn1+enh1kntyeFx6e6Bvinl8d3d+jnN+in5yeXB3hXl2e3Rmi3Wjd3N3bHp7n3l2iXqCe4eDe3d8foqLfZF7fHd5c3t3f3t8dYl6ent9en2IcYmRY3l7enmxY3h9dXhzcXdxenh+eH95fn9/
fn58p3l8e3yLcXOJeIB2kHlzjIp2dYZ/lXh6eHeKeHt5eoN2e3h4f4d0f3lycnR6enxvtG90bHg+ZWNycWqod6l0dIV0a290cm1wend2bHx6dnGejpWFdY+ebHd3dXp8enF3cnN1gXiGgHiKe4uHf3x2f36AfXZ7
cn16dHuQkYiDeYV/eXd4gKOMd3J6enF8e3tyhXprhHdBXHxjbWB4bJdukaBoaHWNdph6eXyMXnuQd3pwjHCedIuCeHx9eHl8iHp5fXx2kXqXd32Be3mXfZZ8eXx5fXN8fmxqaXVyJ3Z2p4ZdaqFoZFx7amtZZ5N2
cWdvnnh5cpV4eHt8eXukgHyVfXh+eXt8god3e36EeoF5c4p+gnl1hopulHRob3d4gmxvhH6TbnNucnRxZnpxdY9zcW2hm2piboJmbnJwXHygu3GIclptZnt7enmGZnN7d3mOqWxxb299en54e4Gbf4CIfHyAfH58
goR6h3B6dXt0hHp4eZN/kKd+fH19fl1/f3x9enqafXx7hKJ7eHp/fn5tfH2GfX19dHx8inSIfnx7c3iCdoF3pI13hoeAgnx6e4N2eoaDen1/eHaIc4V2g4B3fY6NdYN5doGMd3d9d3x8enh/pHyJdaGOdnZqcWB5
eap1cX5+ZXB6mHt6dnhwkn5ufX12dXp5iI56eY13f4R3doZ5f3mGdmdveXh1ZUF5dqORdINdh3F1hnp8eox7fXqHdXKIjX1+T4ZwaWZzhHZ9s3R3dG1qoZmPd3NvenV2bl9vkHR0al6kepF2b4t5eXh1enp8gHt2
kHyXkHh5d3x7epN6d3F7eVlsg3N8cJt4fHdveXZ7nHx0c3qudYKGgHx4enV4cniAY3ekboFyaHd0h3Vzd3Z6cYWXe3x5ent+fHiAjXx5eXt9d3h9eXupe3tieHd6j3hqcnNukXd3eHmUbniXbHF9loKMgo55fYN8
fnt9jHd1d4eDen18e4eCjIF2enx6eId7n3mQenp3anx7d3l4doKSeZyPeoFweXh8fnl4gYN1gXh8gHuDdoV4fHx4dn+Af3Odb3aIemx2fndyl3l2c5J6Z2mMfllha4N3eHZroXGOd4t0hYZ7fYl3dHp1a7lmdnRs
dnN4kYlzdHx6dWx3u3J4e3V7e3uOenZ6enh+eIx2dpCaYZV1dnZ4enp3aI+OhnZyeo2VjX6Hdnp8d3p6f3iCem59d3p4g3V4fGl8hJZ8dY+FfoKKgXmJfH19fX15eX+BeZF6gISAg39/gX15eX5+gGSabXJxeHh2
d3FxYmJ+hYCkfHx0gHpwfHxyenaFdXB2fX2OcY6EeHp2dHhrfH9ydIGAhX+DgYV6fn95eYKAfoKEgXd2ealse3qOeIFsdXGAd4J5dG99eo16gpOCenR3gYl1enxtkpF9eVt1eoF0fHeEZWxxcmRwcpp/j3F0hXB+
mHl9ZGZ+bHp2dnV4p29/lH55iX1+h3uBfn1+hX2FfX2dkn52fXp9f3x9fn5/fnF7hXZqgnqHm3h5cXJ4d3mKc3x2fXt2lXV6e3ByhJhyWnx+fnZ2eYZ/e3mbeXl3enJ8dHt9gZR7mX5+eX17fHx+faB5e3OOhHOH
enN5dX53d3htcHdnc3BseHdzbGxetnp3fHp7pX18lnt+eX1zfX57fGd9cW58mGN7eWCWc6J2bWJkb3p7c3p1e4Z0goF3hqt2hrdceXR8V3qfeHhxeHpzfGB/dH2Mgpx5d3GKhHNsdodXTHh0enmwd6FiZ3h1bGd0
dHx7snh6c3x7cHd3e42HgHZ8doGccnN2d392cnSHhI9qjYJ+e319fnx9fn17c514d3d2cZF1fXh6eHl3gnd9lH59fol+pHx8fnl+e3t/fn1veXKTln51fXx8cYhyeXh3Y454fXpen3pubnd7eXtzd4N8d395hoGI
e6J4end9fH2GjoF+dHOBenyQeYh0dXx5b4F5eHlpf56YUHl2e3Zqe2RyjnCgdW95dFx/ZXVkg16Ac3t6iHqgen11fHx+f459eYR8fXl9p4V/fHx8enyDe3NzeXhzdG17oW1vc210i3l7foCGd3yPfIGAfYV5hH1/
gqR0fHGQboF4dmV2XnV+dXmKeHl5kWp7enh3gnmEc4p6hHV1nnRje3dulXRhh3VvY2pvaF1/gHRvU5ZvZ4t7lW15eICFnG+AenWSl3VucHmNdHR2e5lzeXt3bXiMdHORcniFn3d6UHd6Y3eRe3d4d2uGdbp3eHGS
eXZyeHF0e2aPeHNeaXVneZ16dWZ4fXGCfniKd4F6jHp9f36NgH16fHCTeX1wjlp5epBucnZsY55Pc3aMbGWaenujeH2YcXl9fmhydm+OWXh1dHF1hn6eeqCVb3Nwdmd7m4JxeHZ4dXdvdXt/jHd9fnqSeHdidYp2
eJJ4eXqihXx+cnyIeX18fX5/f39/f5F/f3uAf39+f398eHx8e3esfXx0e359eXt9nrN3e3d2XXSFaXp7enh4eHGLeoJ0jpl8e16NfHl3d3qGgn2ieX13fXxsfXN8foSGb3+Af3l9g3l8mnePeX16eXd+g4F+gH59
fXl6eX14hId5fnm5en1/f359eX19fnx7lHN0pXB4dHZ8X4pyeHOGcWWJf3t6jouAhnR6eZF5dHdhfal4dW9mend1h5J3jXaFeH16eXiFlHp6end4dYKFind2gJSBdW95d3ePgXV4iH1tj3x4cXmYfJRzbHt6eYV8
ZH16f3eEdHp4eHqQf3qUclmLcYl0bXB5q2lqd3FqkXtxbYeGd491eXpwhGiFnHp1oYhmeHNwdnp4eYtvdYNmbXp5h3tzfZl7fHx4fICHhoFzhHh5fX1/enp/jIh+kIZ5d51vf3hVjHl6kXB2eXWKeX56fn2Ie3p6
iIJ+g4J+fIGDlHh3cYhqhnd1d3iFjHR7h3yBfn18en15eHuDkYh8cqpUeHN8aVZ5q2ppfHt0eHJ2eXd8d4qOeHlziYd5cIN/dXx9fnd5gHx8dHqEfIF4qoF3dX94hXV4hXqFeZCDeXp0anmGdo95eXmWdnVxeYl2
h4t0iHdzgHN6gHh3fJhveW92jnd7foZ3epB1d5Z7f3eQkXp6doF9eXmXeHyAc35wfXl+enatZICFcHmJdHZ6fXR8d3eKhHF7mHtmjWxkeGh5p256d3pyfXJ4b4t1lm1wdWqBdn+Hfnl4kIJyd3SZhYeFfHp9hn6F
fHp7eXR6lXl6eHZ3hYOHdXp7dXZ5h3iKjXRwc2eAc3dyam2FbXFsoH2XeHR3d1p7eop4k3pldYSCeoB7joN3e3t6fHl9c4aBaXN8fnt7mH18dX13d2p1nIBxi3drZ3p8fHdzer15e3p1g2tyc2CXdZBsi3J1fXBu
fHl8e3qvbYF9jnp7eHp1dnFyko9+fHd9fHh5kX94e3pgbqV3e3l4fHpvgnl5gHp5imp7oXh+eHZ6do90dHZ2e5KPe515e3l7enp5mHt0bnB1fHqmfH13i318fHt7enx5bYx+dnSbeHp5f3aCeIB2gYmSbXhzdml6
c3dhfnKrb2yXe3l4dHR0enl1g4VycouCZYB6fHmImHx7b4R3eoh7fnV/d3dtind6h3hkc617fHeffnqWfH16f393e3t+dXt7fn19e3x8h4CBeYGHg4KAiI2Ed3NukG55d2pzdIRvfod+dXp7f3tveHqXioV1fHp+
ZKR2dnByZnh4cnGBjGiRjniFeHZ2imt6eIN4fIF1eI6RvnyIdnJ9fHhzanqRent2cKaMeXCJa3lzXouFdGJ0c4GAeHOFiVl5d3Z2iYdvgHmTeH94fJV7kntxepB6eWt6dZ98fHV6fH18dnp+dX5olo15gXd2bVpw
ebppdXFzcndxc4N2eYhhcHqdm3V6enFih4xcjnR1kHl5bnB3dFt6coR3joB3eHp8eHd2gXqYeHlfdXp7gqGCen50dndyoX50gYh9lX6OdXx/d3l4e3Z2ep2Ef3l3a3F3eXh4eXZ1e3SNhXx/i3t7fHuDfoJ+fIB9
bY96hHuggIF7ZXd6dHiKdpJ2b3NzfIx8e3p6eXl8cpmncXB6e3Rodnx6Z4Brc5N2fIB7f4p8gn58knt9fIB+gXp9e3yJeYOEfJ5/fXx8e315fnV8dntzeZ57dXN3jWB0foB+e4l7f4R8j3t7fIB8gIGVe4F0cmx7
n3V1gIF2bHlyc3dvdZh2kXt0dH15d318goWHhHeGgH16enyGg3aDe3R8c3h5sI57fGF6enx7eZCbnId7cHhxeH51fH15fHN0l3OLi3yFeXx2eHNud3lxgH18d3d1in6Rfnx7nHdwfnKBfHh6eGl6enhxbnZ0c818
i456bXtudpV8fIx9d3p6e251fnOXb4R5eHuAh3SAe4d3hX55f3iZf4p3fHp8gHh7ZKtlh4l0b3l1e35xeHJ0cZSMdXd1e6J6eoZwd4BzeHZ1cn+kfHdpjXp0eI98eXh6gIx6gH6jfnR6dnh7dnp5d3SFbXKJenuA
e5xweoN/fXWEcYB7hoV2d316gnt6gol8fY55eoF5X3t/f3h4gXGXeV6fa4dzbYl7iGBudnl3jnV5gJJ6c36Rem96fndsdXFzd4ZodYCJdp2KcnR/dnuCeZR7fY50d3R/fHx2jHp+eYedb3SQXXZxeHlzd3NwhHZk
anN7dnRzinl6anhykXN/dnGPf3qBgYZ7e4V4d4iAgIFmi2N1YWdwdXZsb35tll6Hdm96eHSIhHx8jn18enRrfV6JanJwcnJ6d2mdj4Jzd2ttj3t8fH9/enp2dYSUe4J3WXmIeZ54bnp6bXVpZ221eZCMcIF5i3Vo
hWtae3B7cW5neH1zdm+Mdo1xiXh2cIeadYZ2lmN3enx7eJh6bH15doF9eHl0louae215d3p4dHN7e3x9iH6Rfn11epV7bnV+eH54f3l+f39+fnyneXx7fH58fHp3en59fHl9qG5yeXmVWn15end1enVwo3l5lGd3
pnZ3entzdX17aHt8e4SQbXNvYnRcdVd3drhzhnZfdHF1m2l7d3VsepB+dnJ4nnaNe5B8g5B3fHt7bnNucnCHfVNYZ2A1ZHh0bl63c2GsW1pps3p+k313e490c3t8dHFycm+ScXZ3eHt0d3FydIaEnYZ1eHh+e4l4
e5F1eI5zcnR9dIl1eHF2e3uDgXp2iXpzk3p5fXJ4f3l7eXd2e3N2oXZump17gIZ5e3t2eHN3cod1dnCnbXp5enp2gHl5koJ2fYdzeoF2bHt8foVzi3R2gJaFgHl9jW58e3eSenFtcXtydXh5hoJ5epp2d3h5fpuE
d3ZunpN8fXN7bHJ1ZHiPenuFeHSDeXh+eol1hnaNfo57foCEfYmCeXt3eIl4fHVkhHZ4foR4d3t+en55hYmRemKAe3uIoIiJe3V9fWx4eHFtjXp+e5CJfX58eItqdHyEe4KPh4F2eXZ6eX19eYR9g3+RfHp6en57
eXyDh399fJRlmHZqZYNrenRqjmOCnIhUgnd4f3hxdHiPlHp6hXd6bn5zbnV8fWd9fJp7nXtoeX10d4F6eF2Kf4Z1hnCdgnSIQol4d6R5ZXt6fIB6e3OIdZJ8jG1yfG94fHZ2iXN4e4+Dgn2Ii3p6fXxwen6Yd3t1
eHpicWJ7bnaMbqVzZIxng4CPdIJ9dniVeXZ9fnl3cHZti3h5dXhteqd3k3B3eXF2Ym53elx0kXpzX26ia6d1kH2Xcn1hgI16eWlxeZR2b2mKinlzcm6ReXh4bH6Md3lffqNukXJse3J4l3OBfV1ubnZ5eXh3mYV7
enR+enmReoZ+cn+icXVucnaTaHR1b3N0iXRzcnqpcZN2ZnNyb31tYpd3hm93e1d7e3h9cXqjdHNkaodycmh1dXVrn3pdbWJ7jX10i3d3dnl6c213g4pxeoiYYnh7emx6nnl2jXpzdnBzgnl2doaYd3h1YqxydnJv
jGqEgnd6enhweI9zeHaUdGaIh3l+i355e3d1eXqXc2pibGVsUKZicYtSlGpxYmFkdZF5j4V6hnuQd3x8c3t7e614bnRqcH51eGF6b2pzfoufeHt5fKdtj312fnp8fHZjc357eHeQkHh6eptxdXN1enx9e6l6gXl8
e318eXx5e3q1coCcb3uDenx6gHp7eHdzUFZecHVzfHdxeXVzeciNbo9vfnmBdn56hXSEjGxwiWyCcXWBhZt4enx0e4CKe3aCfnx5eYCXd3yBfXV5f36Eenh6cYt/l35/f359in1+f3dyhXZxenlrfHd5nXR3dZB+
jnx8j3p5aXt8c3V5knt4i6B0d3RweI56eF5gcnhmfZJ4a2uNa2S0bG9McJdyXVZqdH+DdXuOgX57c3d+eZSGfnCHhW93cV54emZjgXpYm4tnWYB1Wnxff39vemdrjpaTinuBgXuGln98jXt8enp5eXGkhH17eIF7
f3t0eH2Zd3x2fnyIcnt2fH57i3ije3l7bpV4eYqOfH13dZl1a2xsdJSEb3tuemF8eXB5cW6dc3ujb3Vsb5hZe293gX6Kd3mCgZ15fX15enx6eYF8enV3eXJ/eoB8mY96f3R3fX98hXVub314eIyien5qd3N4cYN4
cnF6e5B7d3x8ZnmGdpeFeHB6e51ygId5enZ2jXh5cI54fn5ul3eJe3p5foR4dph6hYJ6eqCJdnl4coR9dnV6dnKOiYJ2dYSBkG93dIF0bXJreHVnVGXTd3tyeHlzdnh6eH+Nf3t+iXx7hnp2e3t6g5x5cohogYh5
dnx1anWCd291bX50fnh+eX6CgHOKfZt9iHKVj3R6dXd6enODdHBwgHdqc3GFkWh2dWxmb5d0Sml1cZB7dIqSenp0hHt0fXJ2fZ51fHl5jHt6dnmNenmDeGtpkXp6e6Z9fXp8e35+dH2kWHhyfLZRd6Zma3F6dXZz
aox0bnNti3iobIOEdWNliH2Chnx5dnZ2foZxkH1/dICBiHp2YHmCgXembGuMc2tteHJ0gnlup3d7boJ2dHVpdk2HdnhhaVN4dMFleXF4dGx0h4mLgoGHfH16fXx6e3eMepZ4f3N3kHp7c3V6gHezenp5cpxld3N8
fHJ9fXxtfYeMiHR3d4Zpe4JykWmdaXpmlYN5eHRuiXx9cnh5jm97jHp6dZV3eHx3e3xyl3Vrd4decnRmhIBDdnNpcGrDbVdrcXyHgYh7iXt6dY93cIaDdYKKfHl7fW+Ve3l8dXuPcXRsgHlof3Jol3hwcYd0gYB2
j36DeX96fXyEfXqDeYSCfHWaaHd4dGKTqHFweXtuhXmDjYV7io96bYZ3dHdscHJqn5J6bXJ7fXyDe6R1enNmd45Wc3VxbHp4cXiHqIZicWh2V3FmeaVJcGxYcHB2i454prNRY2FnVHFgaT9cjGpraYN2enhtdYR6
n318entodoeJfIl3eXR6eZx1eoB3dXN4YXB5dXdsVnx7vXxvdHx3fIl0e3x+enuEhnx9fH56enZ7eIeBdnp7fJt5cX98emZ7e4x9fYd+g399e4x9f357fXSarph6d1p6e29ld4V4eXdkbGhrcHV4fKNupH91aoWJ
UF90W1ZYXGJpX1BmX72VbX92eW+HcnisenB5e3p+onV/eHt7cXZmeXqedqB0am95f597dn55gnt7eneBfoqAfWN9epRwd2x4oXdsenaDbXahcoSBW3BpdXlgc25vaqOKZI51cXt5h5N6cIB8enSOeI2Ee4yCfICD
fnt5e4F+fXlpfHiZd29teZlpd3x4Z4uNa3J4l3aPk3p7gnlxcph2UGVke3NwcoV5c4Z2dXR2gHh7anx9boh/e3t2bp+VenFvdX19i3t/mHx6cnt/e3t7e3Vtg3p4bnR6d29web1vknh4gXp6mXxue3l1dYefgHty
cIN6e2t3e3x7e3Cxd3l7eWGddmR2e3N7enmDnHN0cYFrjHmjcnJ3eW91a4pzd3leeXNzjVx+cHdtl5pzdmdub5F+eId7fHiafnl+fn5+fn5eS4lwdo5tbHNzanhtdqRocoN1eHCNe3t8d4lae417anmKd3Vxd3J5
dHKWh4lpbXOLeWWJhGhzeHlzcLd1Z21hb2p1cZORZnl5bXCCdmKhcZR2emKQc3KRenZ3fHV8b3Z1hnh9g3t6fX15k5B2anp2eYp8e4KCmH5/fXiBeXp7gnyPe4p4eoh7iXdkeol5dnmDpXh7cnt7fHx7gYt3eHl4
eHt6g3p5bnl5l5R4f3l4c11napJ3oHRnclVsjntWdHF2jX13fX16fX58e317epJ8c295eWuIa3V5aHJwcpGcdl93bXJbV7Z0botpaW5rV3Okenh4dnx7fXp0eHp6eXd4f4OFc3yAd4N6cnx2lpd7cHx3g317dat7
fGl7gXx9e3qCZHx5d3pUeqx6lIB8eHd5pG14eYR3cnx4dHB4g4xzel9raF9zjVNmbsNwiG9tbmpyj3p6dXJ0eX19cHulfXt9cYuBdnt5apiCfX16ep52dnd8e5p7eXZ8fHt6jXdbd4R9kIF9hn1ofHx9eIh0dnt3
fHt/e4Z+hYF9gX+BiYV5fnV6j4N7d3KZeHRzdnp8d3l2eHtVcYJ4enpocLlvZGltbqlveHxyZ3F4gYB0eWyLdX+GdXeodX94eGJzgIx6dHeaenN/c3igfnx4e314cnt7YnF0bHNvVniSrmdycmlfXW9/b25ja6qb
dmducIBvc3d1XXNvd3aRc4lzdWmqc2xvf2x1c3l7iod7Z3d4eGChgnh9ccV1fHJ7d3J3dXqIfHqNhnZ0aXlmeJB3oWd1eHFzfIV4d3l0Znx1emp1e46Gbm9xc3dzjW93Z3FqeHWDpXJ7nXB4entzgHx7fYd1d5ds
fnt5end4fn18en2nbn95eYZ0dmhwlV5veGR0k6Nye3OHgXqHdHl1fXx1hnqTb4R6gnl1j3p6fZOGeHuBfXl+f2p3ZH5zknB5gpV2dGxslHJvbnJ1boaBdndnhYGpbmyCZnx3fXV4gIR8c4V2f3Ste4Gne3hyeXV+
gXeQg3R2dXlrdZR/fn10fXx6fZN9cXp9aIFrcnuWaXiTdod1dHlxbmSFbot3do56eG9zbHlvjZ9+qXp8eXp6fHt4f3l6d3d5ZXBxdHdxene0cZF4dHJ0dWVoeL1wpXJyeW52mG1uf3FUj3lqenWOdnp1dHV4dqpz
eJN9e3yTZX19dn1/eoh1d4R6gId8bXR5fH57j3l8eXRygHJubHSmd3Rsc3VtXnZyepR3en2hdZB8dnx3cXqBfGh1d3Z3eJGSbnZld3eIenlBi3dnaJFVaWxOXF5qvk5cbmxzdJSbc3qRcnNkinRogYOYeHtzd4t6
eHNwc4F8bneVdIx3e6OTeXtld3p8fXt7hnp3j557eXt7ent3fXx6cqlbjHN0cH18fHV5cXx3cJ2CgHt8gHh5en11eXh4fIWZc3h7jX1vfZ97eX17jXqMfXSKiJV6end9fHh8h4d1hXekgXakd3p3fXd6dHh3andz
cWVzlo90ind6bnV/cW+ZdHFrfXp4d7B8e3R6eZ55enx8iX18e4d3eXuAhnmDhoOHY3qnc3ZdgnV0Z2tzhnR5WGSGdHWAhXd7d3SEoYR1fHRydnSRhXV3jHpyemh2dpJ4dHOVbZJWcHd1YWZ2bWl1c3eGeHWCeXh9
gYl1hnaMfo1sqHl6cm1yenyPhYB+dXR5ZrR0c3Z3doh5dXOTeW1xb5tfd2Vcc8F1dE9sbnZcZ2ehbnt7fXZtfXx0fJV5dbVxYHZ2enuEd3x6h2V2eHeie2V4rmhzjmN1dGV9bW2vcmJpdo1xeIKXeHpsdXeBbWx1
foB9hIF+h3x9fX1/foJ/io57eHB4c1dxg4R0kXmDc3Zbg2WPa313eHVxYWScl3tzh4N2cnxydHqEb3R1hotzaXeCgYqJg3l+fICGfYJ5e4N8f25zc3uFe4p4gXmIZn6dgId3eX12hX14dXV7e4B1o16MTZVyn290
d2V+eWmKWXKDmXaOdnV5fnh5e3yMeHJ3coV8dKR0d3p8d3GFeIF3eYaPfnp6jnF4enhvi2J3cW98cHt9pm1tdHiGaX91eXhygU+rcHFxfHp3a25weWSlhH6LfXZ0kHaDgXV5c3d2aaGPgHh4dHB4e4B5oYCDfXl2
co2Ge3qMfX17eXx0eYR3cJJ5eXuRfHp9eniNfIV8dntsi3pxfnlVfXt2dH2Hdo6Oc3hveIRueXl4mW6MjohtcmtxanBshXSpdW93gXSQc2t0d413gm56fXx7eHmwgHd2cnV3dW11bHd4mHBzdKFzbIV8foF/g4F7
gIF7gYmBe3jUeXBlc21Cc6E8aGp6blJlcXp5e4mBd4Z7dXWEe46AhXOGY5B3kGV6eZBxbnNshnZvj4KIeHR5fHx7e5KDeXd7Vax1iG9jbXZ4cJdxeW9wdXKVenmgeHp6hHB5e3p4gXpwcXx4dnhfeXd4nH+PdHdk
ZJxzcGJ3a21ta2hzb2tmrHx1fX5+en5+fnZ1eXh3onqDaXhqbHeaeHWFeXh4dXZ6dXl7aqt0gXh6hHp3eYxuacFzcHNygHB5eGdzdXBua2mNdnl4iHZ2eo5tdXd1b4qEd3F/fmJ2cnZuqXZ6e3p9dnhzd49wg3K4
eWF6hnZzeoZ6i31vfWZdd42heHx8e3V8X2N1ZnxoeXmfdnp8e3STdm6feW9wZIJ0jHJ+i3Ntcm2KdoB2eYN1mnqFgnqIeH14h3VnfXZ5gHeXd4Z2enV3eYCwdnx+dWh6e3l5i3hwdXZ/dXt9fqZ+dXx0eXl0fHt4
VnF9enOGm3p5b3Kbbo9zend6gYh7dnqlgnh5kXl+eoJyX3N8hHlxe3lzbXFugKeHhIFtaWaQa3dwaKlybWthcZd5goF6hpV8fYl6enp5enp5fnm5en1/f359eX19fnx7q3B1gVlbqnl0dGRrdHFwcIOHgnx0enN6
fHCfgHV1gYVzeHt0kXh0i3tvgX93hHSJgXd0d2tzbXd5ln97c4WJdHl3eXiCeXR9eXZ5kJ9veXRweXqLdo2PgnZ3kIN3aYVmiHd4dHB4gnqZdG1piHF1bnqMfnl5eJp7enF7fYuFdXp7d39yb5JxjW6RdXl7dnt2
e3ObjW16eXV7enBjd3mmdHeGe3dyepx4e4Z5dXeCdnt+gXZ9fnV5fHx5dH6Hl4R5qmd7dnZ4cHt7b3x6d4VxcHmDfnR2dXV6eXh7lY2DdXl4b3FzbXh1eIVqb397lna1nmJpaHCHSW1tWWRZgK1gXXlyd4RwdHF7
e3SEeJt6dHmMfnl8k313fIV8iHp8inh5fW53io92nXqRbGiPeWF0dX2FgXSMd6R7dVpzcX5vh3RIc3tsel93c3Nuop5gZG1zeE17eHyEZ3l2dGZ0gHitdH5+gn98fXd6foKBeYF7iHh8g2R+dY94e3lycG+aeXl2
g213dXRwn4eFcXd0a3uEe3d9eH1zlG16g3Z6dH10kXiIinx5hHl7en1/eHSCiHh1aI9xjoJ1enx6dHJ4pXltem6QhHx1b3p4e3R3WHd8koNzYJVueHt3eXR9jah6eXh3joB5dnd2o3t4eXZ6dndxeHNtdnJhgICH
dXF5k2uYc4Jsb592eoB1fIR2eoN2nnh8qmp5eXpwbn58eIB6int1emR3b3dilHd0eG9hc3GhaoOgkXtjdXdbe3t6enV7iXJ1Ym91cmR+YXd1dXFoYXCKlHt0iJB6eIKJe3h5enx5eIdtfZh7rnlje3xseXt1enp7
dol9iHp8iX19fHmFh3R9e4CAeHV9dpd6gZN3eYB2eHlhV3h5d2tzeaNudnZ8jmOTfG95cnNwa3iEcYt1eX+iiGN7eXx7t3p5fXd8fmV3cXaFi357gXt9fn19gnZ9dH2ScH57gXVpdHh3fXRmmWWdZH6He5h1e3Z8
e4OAeXx4eoZve31+pnyHfn15fn18fH57f22YbHJ6oGl6e4N9fndxfGt0eHl2pXl5eXJ2dHOGh393fYBydHZsd5B+bIhxm3FzdXR5nXWIe3x4eaB4enh7dHeScYFtcnx3jXSIbXJycnh7lINye4x/iYF+d397enp6
d39fcmtSY3d5c3N9amJ6yG+GeHB3d416e2N2jYpzcpZ4dH17g4KufHxzfXx+jnt8Y3x4lnx9fmd+fXN8fXifc3F3eXxxfXeWfXx4fHV/epZwe3R6gISNfZR5dnN4iXmCc3l7h5B3fXt6cYJ/knyQgVpTdHNoiIN5
fW6Ja6eOc2h1eHhnYaxddpprbWNqbHNmaHh4arZ2dHlxcGV3cmRthXx6fHt/eHWifX19fnp9fX1qbWtoqHCKV2x6blRyWGlzWYJ1jXWGZZJ6dHhzdHiad2h8o3R5dXd7fHh6fHp/do95gJR+fH16fnyFe3+DhIJ6
cXd5em1neHt4cnpwdYFvqmeBbXRxXY93bGlrXHVwa6uJh4Z7e3p5fn19hISFfoF4cpF4eXF5mnp6cH53eHV5eIiLcndzeXqPe3x4nHtmc29jaapsZ2xedF5qp3qmcG5qi3p1f3p9f399fnukdHx7eWVpvHd7mGh6
eHJzeH55cXJVknKBcI91d3l0ZFqIapZsU195d5KHcnd5dXN6c22TpIR2fH2Bb3SMfHh4e3Z5jHqKind7dnNjfHqFb3Vpml94WoWPe3eugnx7fXl8fXp+cU6jk312enp4c3p7WHNmYJSGs3mUfW1WfXp4e3d8eH57
gIh4eW53lo6NdnSKd3t2cYOYeHtzd4t6eHNwc4F8bneKcKh5Y3Z/e3pih293eG9no4Bzbn98YYB6e3h5f3qMhYGKdnZvoHl4gWt5end1gIJ7e4d2dnCvfHpvfHt9fHp8bmGAfH2Ae3yKfY56eHibd39wenujdXl9
d31/eYZ2eXp3jGl4cmt6bnSScHV7dF+CfHV5em95jHp3roZ2dXh2eI+HcXVodph4d4dycXSOd257eXx3iHqDfItzhXN3hGp0jnx6e3t4e315eoZ4eHZ2kH54bWVabWlwb1mCY5x2aaeVapV3bHFsiHhrnot+dn5t
WmZ0eGyHdnZxcW1xgHCjmoJ4hHuWcmt7eXl2eHWPc4Vyd3p0cW+je3l5c3l6dqp3hJB7fX14e356eXmRfnyBfIpjeXmOeXd9fnZ3iHV3loGTenRxinWAfHl2dnZ6kIt5YnOTcmh+e3lydZVtdW5uaYp8iHx+eY5+
fnx+fnt9fn53enWIcoZ1g4B2eImQdoN6dX19fmiDdXh5c4GokXpxeZCXgnJ3cpZ4eX56dnZmc3F4fnmAeW2AdXyIcohxe2+ElYNjdXJ6iHh2dY90eXhxgI58en1sjGh9fXh6fqR5entcXneDZl9td5WnY297tVdU
snWFjnF4cXh5f3p2eHR1eXeCg4B4fnOFfYN9k3h4enlpY3CGaGtgd3dxdZNymZF/gISFd3p8f4B9h4B7gH+Jg15hcnJtZnN1rW25aVpbaX1ye3t/eG5ri4eHdnqReHN3aXaCdY2EZHx7jImOd3Z+gIV8fH59e3x8
e5d+eXh6eXybcXl5c4FreHhweHWna2p1a4hyfnmQf3p5iXFyonyBeHR3dnd1b2p5eaeCfHZ1c297onyAe3iFfHx4enh8dIFwiIF/fX1+hH6Gg397fH+AgGaShHh6eH57inGBgpOCgXR/g3J3cXVzdZR1d4l9eXaB
eXx9eXvCXnx9cXp7kX13enx8foacjnt8fm19e3h9hHmPdnJ+cmxteXdyi3B0g5lrb3Z9d29/ZHuElXGee3V3hKN5f3l1foN9fIB8gYKAen1riIWDl4d8fHp0eJF3eHh7d5R4gIV/d3l7dpF1b4F1iWxyenRwbpB8
entoccJXcmlicnN3UGl4enV5qYiTkGx1kHujfIZ4eXt6c4d6f3tvdYF0h31ze3d1eXJ5enqCrXJ+fnmDen1+fn14j4mCinl2fn13bqt6d557dXR3e252fG10doR7eJt7f2t8eH92gnWBdnibfnF5eYN3f3uDdnt4
a2l4dHOOa3t3pZJwdG+gd3xup3h0bHt7e3WApYl7cHl/kXp0SniCeXiIroJ4cXZ2gJaIeHdwf3l6dXZ+mHF0cZiddHd2fFZ4enxxaHSWgH9leXi7Ynp8e3t4el18XnttaH52gnZ0ZXl2p2t3dW19e3h4eXZ6c4N8
gIR7enZ3ebh+gYt6dnJ2eHp1c3ybhHJ4XWhucqZtcnJ1bl1seax9ZXeTeXV8pHF9fHV5e3p5e3R7enp5eouGe3x+f4CAi354gn95eXmBm4N6kXl7hXV2goWLdWKHlGh5eHKAiHd2cXd0hXp5cYNwd4OGeIV1g2qZ
i3SGi3d4f3qBh3d6iXp7f31/e4GCf3x+fYOEhIGBhXyHeH56k4aCfIF4fHt7dot9bYmLf4uNb3t5fXNrdXePclpvcnl0cYuScmxyboFik7p8dXuDhXmKent5eZGMfoB3gXh9enZ5dXt4epmBeXl6eoiDYWx4cpN0
ilRkbGd1bWpzg3WMc4JYf4GOeYZ3c3OQdXyHfXt7r3x8eHx7eo96dKxqdnh6cG5+fHl0d4mMdHp2YHt3eIV6mH5wdnaLdpF4gnZ4cmerbXl5m35ycE9xiXKGenh7d4R7hIB8eHx2lXhleHp9d3aSfHZwhXl/hnJ2
gqB5imxxfHt8cHaUcnVzaHxzeXVwhXt6e3l3eGSShHtzbnNxg3iWdnWHaG9ubHJwd3F5fZOFbXl8hXR4mnpyeZx1en16dnV+fnd8eHuVkXNNf49qaGpseHiBamOFpGZ1Y3l7enmxY3h9dXhzcXdxerl6dXiDdXN6
b3V1cXZlfXCJemxulXuyZntgc3dxdnx3c3d4eYh6c3p4dHd6mXiIbHt8f311fLN8fnN+fX54eH5bfHZ+dXtrfJ97e5x2e3p4lXh6eHeKeHt5eoN2e3h4f22aeXlscHN4dnh5eHmCmHBzgn1/eXmVeYF6dYt6dn97
inZ5dZt7en6Mb3uNenh2eX2Ae3Z3gW53hHdrf3CEg3ZjeXJ3andxd3ihdW50iWtsVGRdVkVpXYZrOm92ZHNesICAfm9/f36kf3t/f39/gIA9ZmNycWu8d6l0dXB4bnB1i3J4hXJ8Z3h0cZFvnmlpbn5veG56aXB5
eG2AdZ+PdYpqfXFyaYdkeZZvZmtrbbZ4bq16enuFb317l4d4e3p1dnZvdYZweK1nlGh/eHJzd3V4ZHBwdX1SeH91cHiEgZx5bklkd3tpoHmzcXl0emVve2x0d3F3cHF5gnZ0gnWDq35sdnpztXeHfntlhXV4dXKC
a3FwgX50lIp5j31+en51eHhsfXx3e4h8e292c3t3vHuBnXp5oHObfHp6dXZ7dXRkcnWyeHZ8fH1+e3t7mXh7e353f3d6g3J7eJF2d3aSfHhscoR0ebaAh3Z0b3R0d3J+jm2njHJviXGBdHt3dICSanB8fXpueXd3
fH1ycnh5uHOGXXR2kHRwept6bYJxXnZdinVtfH6AjHp1cX90lHp2enyHeHd9f3t7fYGFdoR5epd0dHlzmnWPe3t5fIx2boBcdY52inh4dHp8dZSFdXZ8enl4lnl2d3iDeJh5gXd1gnV6eYaAgnt7fZp3c398eml8
cIlspnm2a3p5b3VkdW9xXnZ/dnaSdZR7eXh6e5V4gXyFh3iEfIiOf391fHuEe316cGaadoh0bHqBeGp2fWuddZiNbnB8bIV3eXVicW9vcnJ2eoB6dJFwfX2Ke3l4fZVyeop/dn55kHx9gXt8fHuKfW5WZ3d5nHR4
bm5mdGmKl3Bzint7fXx7fnV6rHiIcIB3mH+Pe3p9fnt6eoOCfHR6fIqLcnZ9j215fXCSd3x7d35teY2MfHx9en16hHx+eXt3Z3decGFydZZ1mm50gptyc3WVb2ZvcGR/eHWCdm6TdKhic2Z2a16jeG9dl4ZuW1qI
lYNwfmVufHGDcW9vbIl+cXJ4dXFsdcB4fmxzdXWMdHmCj3VtgHGIeI1tcXWNcXpklml1jGSGf3t5bHpue5x3cZiNcHl0cnV6emqTcnBxbZFle3t1faR5fHN2eXFvj3eRdp1uaHt2aXGUdXlyc22BcY94e2yVdaR6
jWB1eWl5ZW13fH18hnyPent0dnF6lXd6fH55cnyihn58fHaBeHJ2g4F4e3xze5SUfnaFdm14en1le4KJgX+Gendvk3N0fIlFk5J8dHqEdHx8enWCdnqGd3B1j5V8aHyAfXt5enh7eolse4Zzdnh7eYZ4ioSOdoJ4
cYx7e4aGZXqNd3l1kHGZaKCCd3t9eHh8fHp5fHx2knnKcG54eHl3fXl3bXd6bnx7d3t9d32gen59fHx6knx2fK96YXp6d4F9eHd7d313hHKFjXeAeHVzjXh6fYeBeXWGX25WhGJngWNzb2qEa2ZoqHx2jX6ddXl8
hHt3d4pyeHp2knl3c3h2e3lxfXtvl5h1d3qNiXt0enx4e3RxdJKDcqqQd3aKdHZ6enB0cHt1fWhugnR9XZ+HdXhfcHSMeV9qbn13eniDdXh8aXyElnx1j6x7fHR/enF8fHF6doN0bHVtcHdnc3BseHdzbGxetnp3
fHp7pX18lnt+eX1zfX57fJN3fYB7cpJ9knt6fIh9dXyEf316f3qMhn17fHyGfX96knZydGh7e3hyanCObnNuipphb515cXKSe3p/eXV4enl1fHqmfH13i318fHt7enx5dnZyeHepgnh5WHR2cXpydH99fH2LeoKA
fKF9fHx9en5vhZSaeH56eHp3fHx3eI95dpJ6fHt2cXp6Z3R4dnGLdUxxlHx4dZ58e3Z3gnuLeHVwd3eRnXl9enx2dXhxiH6Ug4J9iIt6en18cHp+mHd7dYx8fYx2en57fHR3eox7eIiGgHmFgYJ+e3l5hX+DgYKC
lIRve256YXx5cHlxbp1ze316eHh8dJR7eYN3gHV0pX17lXl8eYCUe3p2eYp7eYJ5e4+FfXV2i3t6iXd6gXebfHaGenmCe4iNfHl8jXx9enxwhXl6Yolvd1+lZXFyZG9nfIN1eqZ1fnh4YnN7i4hzc3h2o4B6eHmH
goZ6gHx9eop5lHB5f4CAhX6CfJB5eHN3hHV3aHGUXnB4ZXWRonN8dF93eJJ7eXl7eql6lXx2eXZ4eHt8eXukgHyVfXh+eXt8lnRzfYpyeX17cniTcHR/eI9peHRwjnB0lnd0inxsaJ5oa35te6Jeend6dXibeWN6
eYGEf4Z7gHqJeX6AfYR8hZFreWx4f3+We3JneHZyd5Jyenl+lIN3e3t0dXineHx5q3hwcWh0dnp5bGh/bpt2mHGDe3W6dnZ5e1d2cXNxa3Z7fHt9qIeAfX6Acnl2d318oGBzfXN2dXued2d9dXJzdolbgmaJdmeL
eWV7eXlxp3Juj32BeHaDgXx5i3d6lXh7fHx8g3Z3joOFhn17eHmIe0eNc3hueL55gmttdXBrh3V4gnt/hYGEfnmAhX53d4t+fHp3eXxldI19eHuWeIl5eYhwenZ8vXFsenF6d219d3d6jJ11eHNzfHp0eZB9fHl7
iX1/gH2Bfn1/hICBf4J+fXN0fHtnd4B3eWl0jHd4p295mXF4emuCc3Vkb3N4W7JnanFoZmR1gHh2bVmiZqODYXJ7eoJ0cnZ4enB3mXWDr3V6hHd0gniCe3lwhp14bXV2fXV+eHqFhnp3ioeDgHd4fKtyfX2Be3Z9
fXt8fHx7e3t8c3eCeZ15e3x1fIGMe3eDfIiAf4CGen57hHqBh32Bgmxxe4eUb3h7fHhqcax4dnxqdHd8nH2IeHh6iIRwcnGSeKhXb2tacXZ0a21namBupmZniZdoiWZ4cG90XXSQcWRweH9qe4ppeZOOanZ8kn13
aJxuc2NtnHmNXnZ4dnR0dItreoFtdZV7fIR/fIl2fXaAbIB4eG5se3uveIZ5dHZ7eJ16g3p3j3mFeXt6dJh3bXWJfKR1e3p8e3xvfImKbnhzgICHdWpml4hwl3B2fnd6c3SVhW1re315c4d5pHRwcXCDeYx7g496
fHp7dn2Hd3ttcm90cHaVeqBdbFlwnnZXfHZ7elCna394Z3B9bHxvmWmIk3V9dJZ8enqhdHt6eXuQknRzdJV9fnh9dniBfXp+iXh4g3t1nXyBd3x2enqJfHGaenVzboF7eHa2dnZ6XWFzhnqDan98fHx3fIl3eHaY
dXR5nXWJenx4eZ94en56c3F6e31spmV8iXt7d2Kdb3Vse5ByfX13fn58fnyJq3d4fXWGoIyCdXB5dXl1d3h4doqGgWxzdVR4d5uPcnWAcHJpd3h1dHCvdndwe3R7eIZ6gYZ8fX6Ie3x6hIKDh39+gHV6g3d9Wbx8
fWZ+fHp9e3p8cZJ4d315h5J2ent+fIWLdnF6iHZ+gYmPe4d7fXl4hltwe4NrhVB8e6tzi310d3pumXJ2kYxse3p4enhoc4xxdnd8eXaehHl6emtpfYWRdpWde21lf3p7e3N5jHp2dXt5eHp6eZpuiHuAe4J4knR5
b3Bva5F1dXJ3iHOFbm9uk2aGdnV4dI16d6VsiGxscHWChnqAg3x0foGCeIWAeX6GeHaPfY6RkHx7Wnt1dnh5enJ6j3iDlYF+gHZ2eIV5e2x1e4J8hnSWfoV0jHiAcXZ5jnd/XGmNdXuKd3aTZXVzbn17enh4lJZ8
eG9teGpucYNdgn6PdHhXeL55b3lwgm54dHV7d3h1fXWje3N5fHxzeo+GfXdtfJV8anOAenyDeXx2lXqGe35pfHl1dpR7iX9UZ3l3c4OPdHh4c3xzcWJvtoF1g3yChpCAfHF8fYF9fYN7ZmV6XHhReHuodV9xlm97
fHN2YGuab3d4dW5umWx1cZN/hHV1fZ16fnRxd3d9dYeCcXp4eGh4e3V4drNld2t1g5V2cXOEYHp7l19ydHN3d3OEpHqIfHuRfXF9fHt8fXp0eXeVhnh5lnt0e4GQd3N4fGx/f21yfXd5cZVscJOYe3OeeXmAg3h7
ent1dnp7fqJ7b36gWW1NdndpaIFujHGnkXd6cXh2l3aYdXZzeXh1cHt2eX5/fYd5eox7fH+MhYBgm3+HdndaeHhUdn59cHeid3ume3uCeod9en18fn1+fWd8eJZWdKF4eFl2bnCdcXdbdm5eX41ocXRlZKVbg55x
UWh3d3lyVXtyso2MdXF3b39renuMl3d8fHd4eJZzhHpydXubcI93fHp4d3iVb5BlhZx5f3Srd3t4dXF6inR1c2teeHh3c416hHGmamKgaYSKc2twiXl9dXZvgnhueHttcY9+fX97hX2Odn57jX1ofrFxenR0ZW57
enVxea1vZXBnfH59oXuJf3p0cnR+dnx9dHeIcXJ1f3h3h3GGhn+KeXt5fHp6f6SAfpN9en97fXxtiHt1dGtdknuWmX54dnh7a3KFfW5xg3J2aHNgcZWXbneLfHZ2dX98e6Bwc3Z3dZ92dG9xonSNeohyeXaAdnd2
kH11cXF2gHqHdGpwbHCYeWdxiIyEbn17eph0a2ZDb3GZYXePaHl2fHh5dnmAcYR1eot7fXx7qnx8d3x8fH5lead+fH19fl1/f3x9enqafXxmgIWBdHeDenl0lYd+b4J9b3d4j3KAgXp3mYttgHd2dnZrcmSHlGx5
dpJeeXJ9f4l0cHusjXN4eHt4eX15do55fJ2QfH59dH19fHyTfGp1fHaRg4J4eoyEfHF6eoGMdoGAf3yPjIZ2ent3dn6BdHl5cmZxmHp5dHyHdWpve3Ogdnh4fHxwfHp8rHt4lnpueXmCfnlxeYp/eXp1inx+eoZ+
hHaQeH+Ob4F6gHZ8inuHeF94bHmDe1aDjK17mHNmdHmNiHqHcHtse3eEenx5k4N+dnx9i3R5fnx7dXmEfIN4pn5+dnZ5hn97eZt5eXd6cnx1fX6AeZZ6fX16fIB5cnqMm11zcpGRc3iBa3OFamdqmF5yd4BtZ2h3
c3d9hIxhqWKTWoR5fXN3fHt3dHp8qHN5g4h7dX2AfH57eHmSiHV5hnRyl3l+fnt+fXl8koF5fHxujHh0e6lheoVzdIWEgmV5a4pyhXtzYnx6eJWEe3V3cHWKb4d6iXiIe490fXR6eHZdcm+MaWJzcbRuV2xnWnSA
fYCAioB5gXqEe4F9foSAhHJ3eXiAeZCRcnVre3hffJB1bXl9e3Z0fn13fHp+ead9YpRyZmFvV3Z0cltqiJGjZ252eIJse398eWN0qGKSdGaMdIuYYnhZdniPeXJ3jnJzh3JyeHmAeXmVenKheHV9bKd1cHVsbnxz
eF10bmZ0gZOIeoKAe4eUf3yQe3x6enp5g2xsZn2UYHZgfJN4c2xzkXB6fJ5yeYd5enZ2jnp4cI9ScqqRdH1xdXFrl29ibnJrbmiceW2ac3Z2b4Z4a31vb56CfHtybWl4eHGSb3ShaXCOo5CEdXmDeXxza3RzdXN2
X3aAaYZqRnd0bHFsw29bcHp2fX2YonN7enR2ZJJqZ3NxfXqCiX+Gknt2enx8e3x/fo1nbnBubGZ3nWZ0f3dpc3Z7hIJ/hYB7fIaBg3h3fXxueoCTf3yRe3p7e36Ec46ChYB8foaGdH2Ag4F7g3t/hId1Z312eYB3
l3eGdnp1d3mPgnp/ln15fX97iX98eHx6a4x4hHp4eHuGdoN1d5CHfFJlem1jlGdwb22Dm2erbmF7dIiQeniCiXt4eXp8eXiHYVd4eXdrc3mjbnZ2fI5jk3xveXJzcGt4hHGLdXl/oohje3l8e7d6eX13fH5ld3F2
cH57gXVpdHh3fXRmmWWdZI51qV96enRce3t8fYp6fH5amndncWBubXVqbI5vj29rd5BvdWxxiXeMcoRwc3Jxd3F4e251c3d4enVui4twc6iDmHh7c3eLenhzcHOBfG53ent2eXB2h3h3uYF1dndxepVqenFxfm92
dndbdG6Vco6Nc253fHJqqXxydZGdcnN8gG2JfYepeXt7cnp2dnN/e3l5d4R+iXh8gHh4gYx6j3Ohhn56e357fn57fXx7enx3lZp8dmF0cHl5eJN1g4N5eneQenZ8qXJ8fHZ5e3d5enWEeoKFen56eYKMeH6CeXiJ
hHuDd4R8hHl9dHZ6gYSaeXBsc3CFcJZ1d5Nlb21tcm9xe3mBlYZ4e3xyc3icenN6eIF3eYd6dHt5dXd6mHeHbn9/g4x8eXiLg3t4eoR6e3l+end0eYN5hYB2eqF4enh6dnd4iXZ8cp56b3qPiHpudn1/fYJ7f36c
fnt/f39/f3+hdXqLfGJ2eXN3aniGeHJ3fWl1bF1zaXh3aYJ0hIuZinB4enS7dnV4e1N0cHJvbXW0iHKHeXVoZ3dkeWt0fWp2bIdzo3d2eHp8do16d3d5d3yMdnx+eZF8fYF8fHx7i31le3t1faR5fHN2eXFvj3eR
fnWFhXSAdYB9d3eBdnV4fG96e3ukdXd8lHZzeGh5aW13fH18hnyPent0dnF6lXd6il2Ckod+inp4b3htZm+YUGqQhXp5mHx8fHZ6emuPgHh6iYJ4d391fHt5fHibeoZyZGZ/g5tpb3qAdnaAgG2FY25pfHd6dYZ8
YXBpd5h8qmp3eG13kHVreXmcd3iNeXt5i3t7lpd8f3x7ZXx3d315b3aDeHZ5d517dnBzjoZ8eHp9gXl2jnVyeYiKY3p2UXlvZnN6hYyCkHp5b4p1fHOBhYKEeZB7gH6Mfnh5f3uAgnt1fH19cJOMfnp7f3lto3Z4
mVV9fXVre3x7cXCLiHJtp3x1dmiUfIV5emZzdHFxc5eKiYV1mX+EfHh0dnaFc3VzeoF+ent6XXjHfHR4cnx4fHaEpnt9fHuTfnF+fHt8fXtyeXySjn14fn57iHt8dX14epB9fIV7fH18end3fHl7ql1XnXt0enl5
gnJ2c5Wecnt0dYOfiXZ6ent6iYh4d4d6fnt7fXOMeHqCeHyHg3+Be4aAdnWNdnN5iIhlenZTeXB7f319sneSfn5uc4NycHZ5blmGfXl8fHt4dnl0m590gX6Fg36Ff399foCCfoCAfYCMdY93gHl3jX2BiXp6dHZ4
WKRgeFVzc3l7pW9xf3R4bnZ7bJJ7e5F5fW15oHduenxue3mAd4Vye3p8g3NzhH15anl8dqJ6c3p5dX1wdXeCe655e2NYjFp2e3B5dnJkb6KPg3x+fXhven11eH58g5KOeIN5emt2xXt5b3h5d3VzeKJ/b4R1cI55
dXZ5d3B2bnKAdnKYf25/dHJwqH1vfXZie29xe21pc3h2b4GHcmF2qGV7ZXZeV4R3bXeobndZiVSjcXKDdXZzenxzc4uQbnF3fnp9eH2DfXx7lneKdXl4eHysbH9zcXV6eHlffJKKenG3Z5p2aYJOeYV6cY2DdnN4
d3ungHZ7dYh8e3t7gIZ3e6d8c3d4fHZ9e3p5dXeHe2t4en6pen5/eHl+gnZ4d3d9jZZ7e4V9hH57eoR9fHl2fHJ7gXaCeZJ9eXeJf2d7dXtlamuqY4xddnpscp5wbHRjmIl2l314PXt5eHdvf3h1bZV3eHtzdnR8
foFzd4F0moNQf5B8c3p1e5p6f3eAe36ScXh5eq58eHt7domPfnlzcpBpeICZg3CMd3B2dXt3fHt+eZR9eYaGeXx4e3l8gIt+c4mIlH96eX17d3uGh3WFd1dzeXhneal6e3B2doyIeIxsoJR7cXZ1e3t3j3tud3t1
dnFxcX51cIx+jHOSfXdxfm11enp3d3x6i3eXk2tqnmyEenqGaWpme3t1e69sbXZ7anh4kXiGen6HeHV0mXiMelhmdHFjbF9udo1ramFtrYB+eHt9gXWPfHx0fYF5cX16e4N0dXt4aHp5qXJ6cHB3dWp7kndudIl5
eHV5c510fHpsloh6kHxib3mVc3Vrbm9tgIh/eot3fnt6eoF/eXt7hXZken2icnhik25kdXJpgm9trG5xdW9ub45zZHNtdmt4jpCAd25/fnx6e3J1gHGAg3h/d5t7l4R8fHN8bHx0hnp7i3t8dpmDgX17d3yIeX56
lHyDen6AfYJ5eoKGdoJ7c394dWlxd4Nuf4ZpcZNygW2Ef3iOeIJyjHlzfnp2eHh7b3J8eHSAenyUd4h5c3hyrGWVdHt1cXd7f2Z1hWN3pXh9gXuFcXeQfI5tiHeAdX57ZbVzdHZzbXmWcHOic2NvbGKHfo56fHB4
eW10cHFjYIx1fHWCfIJ4eX6CmHiXdXtyb2p9asV6e3l6dHBvd3BwZXR5epKOd394eXCUd21viHGHinhzlIx4enlxcHp3int/loV7goF3dHx6fYt4enyDgJB1aZBoaW13dnZ3cXmVjHp0k2aidmN4aHl7c3l3cnl5
qXByZ2Zrdnl2c3NydH95iXd7fKh+fXt8fnp+fX16fouKgHl1d21qeHltcGNvdrJuhI11Z4J4cnl3jHyZcnp6bXB1cnNrcGd2d51wkYuSd2aLdXRVZG9xe3hXhXN0p3CNkH98e4J5iHuEh3t8enh6e3N8fn12fbJ/
em18fXR9e32HcpWCfHV4entzeo19eHqTcnR+ftNyb3h6U3OEdHR3hm9tdnqdc3x5eXV5eHyGdZN5eHx7emyNfXxxfIadeId4gnV2fnlwcXeQlXp6e3V6a4OCf4F8gYN+f4SAfH2CgH97l3qNgnh1g3t5dZd/fHZ4
aGd4eIp6Znh4YaGacHCIb4KEgn6DgoB9fn+Bfn+AfIFxd4dvcnp8e317hZWndHp3d4SIin12eHp5d4OEgX+JenKYfXp8fZx8ek+CeXh6cm+TXHp2gKR6e3xvenlwendpeoh8eH6EiXx/eX16gIl5hGxVd3N3bHaM
eIiCk3+CeHRvlIF7eoSBgX2Fenx7hHuGUYtkaGRpX3J0qW6PW2uJZ3SCj3mSf3h7enqJfo14eHt5dnqLgG2DeHx1d2+odnuLZ397dXF5vX17cZmMeGx2dHmCh2t0jYuHfWh6fHxze3prYHaOdnJzeHlzb5BtacZn
hn94dIpvgHmBc3Vxhod4k1qFem1uZHl2dXJxfXR2erWTd3ltcXOIe3h3rn+Dc3N4e31+nnx+bXN9jX1+fH16fZehfnpigWV3enB3hHeQdn2LdH59kXuSfXx1fHx9fXqLjahsaW11UpZ4b3Vkc3J2eXOAenWhbHN5
dW6Jd253emxrdHh5dqV5eXlydnRzhod/ZYZ0dX+EeHx3dYqggnV9dGdsgm1qd5N0eXmobnFzg4KCenx7in2Ae319f4aCiYN/k3V9e3xwfn1+e36qfHp7eG+Tmn2IgHR9fHd6fX54eXyGYXl1c4N4fHt1g2+NcKZ6
gYJ+en19hX97gX1+hYaDgHhrf3hze318foCHmYSFg3dqc3iAb4mMhnp9iXR1eH+TdY12fnSLbXd6cnmdb3NxbXdph3iFbXJ5lXZqfnWXbXdlfH5+eqVvfn13fX2UfXl8fYKje3l6fn5+cXyDhn18fXSAfIt7ent7
hIF+gHx/gnV/f3h6c3dte3Z6mYKBdneEgZt1d3V9f315dIKTfn55g590fHJ5bWZukHtQbW6AfHRxjn1+fHikfXhafHlymXt8l4Z8bVFlmnl5d3iccnFzd3eMaXhya3pudJJwdXt0X4J3iYR6dmVsfXpzeYyBeJJy
gZdze2h2bHqLgph2inh0eHB+eHN4fHeHgnegeX2MkG2ThXx9b354fnx7iH18fXZ9mnmRfHtven16dnx5eW2GfGZ4Zmx+oIl3d4R1fVluj351gHZ0cX92eHlxhYR1j4OVeoSBi3x7dIR+fYCJeYR8iXt5nIp4fHKE
h3x6gX18fX2PgHl9eoWAfn9+fIB8g4CBb3yddll4q3V6XXV3eHJudHiRdHKPb3V8d3VxjW9weVeGfXmndXh7enl1cnZ4cnh5cpKBfYR9e4N7eICAeYtPinyPe3N3f4OAgXZufo54fXiAenh6bHiXenaahnVzd3V2
WKRgeFVzc3l7pW9xf3R4bnyTfnh3cW15e5p8entxdZSHfHR4eXB9lXlzeHyHeXd1dntsknt7kXl9bXmgd256fJF8i4eJknd6gnd/dHh2dHZ/cneCdJV6d3N0fYhzZHdneG9od3BvZm11snidbW9rcXR1eXt3fMJ9
elt2d319d2yPeXx3d3KOfX54fX58nHR5Ymh0a2WkcndzbHJljV1voXaEgXd0enl4c3CvaW+BbXeGkHZ5enl3fHmOhHmBdnqDbLaIf3x8gX18ent7fXt0eqBvgXVlY7d1clhheHp3dXdqZYqLcIt+eoN3m3R2hYGD
h255fnd9oIJ8kXd4fXh2eV2ZfH13e4N+fXN3e3mXenuDlnp9eH9/fHx4c4ZyeJWDbHd4g4l+cHikdW9wjXZtdX55lH15hoZ5fHh7eXyAi36cc3R+b3Fvd4t/b3iDboFueX1/fX+Vd4d9dn5+dnl5fVqHaHBpjmx9
eGtycHRLcbt9f356jH2Hf3yGent8fH5+iXt5d3t5gpN6cYR5eXmXhHx8fIN2d46DhYZ9fnl4iHt1e4N9jXmDbHt0end5nnB8knaDd314eXl4Zn6JYYZ0cYJ3d3p0oHN6e3Rvend3bYxid317eoR4fHuIZ3d+d6B7
cXd9f5V+lnp7cHx2dXWBfWybdHp2dnR6jnptcnBmm3aJhISCdn5/e4F4hnp0j396m35/dEVwYnp0ZH9xcX5kiYJ5fYF5gpKAiHx+hHl6fX13fH97aIZ6eXJ2iHNrh3VufX5/e4SDd4CIeYB7goJ4hXd6fXZukHp7
e3VucZB/fnVwjXRrfHZ0d4SLeXSIi3CAf4x6fG12fHt6enSgknh5eWaFd3NoanyDeLFgeHl0cHN4inxmd3RshIaIdXCAenuRVYp7d3l2lnmNfmp8enZueF14b3p4lqZ4d3B0cnVobH1/h3qEaXN8e3x2eYp2d3Sa
dJx4dXeNUnaQWmx3dH5nc4KeeXZwYW94kHZodYprm2ZwfXePhnSMenqMh3N1fXtZX315fHODWnp+mG6EeoGKimOLd2x3Y1CFdpqGd4p+eHOChnp9gHV7fX55fHqHc317fHd+fHF8fn55dLN1cGp7doKQcoqXcmB4
epVjZZ9jW259eX56h3WWeoZ3dIB+h3mAhHx6h5CNdnp7enl3eYB6c3F4eHZweYl6eZF6dXB/f3Z/jYJ/f3+Of357f35+fnJ/d313fHmDkYd+i359eX6Be3SAd3hza4Z/eIN6nnOJf3V5goqXgnh4gHp7eoB7eXqG
j3FvW1OJZG5zYlSYYWNbcnZ7eHd4iHh9e3iBhbVxdXeCjXpzcXavenpue3t2dXl6eJGAd3eJeXyAdHiAf3yBc4p3e3p4mXJ8fW98eY52dXeAkHGTX3qHe3uReHd7eHN+iHB6dny9cWx6cXp3bX13d318g5t5fHx8
e296fXx8enaLdnl4cYpvenpvlIlye3eCcY2fe3lzdHx6dXqJfXx6e26Nenp3dqN9hISAgXt5enxvmp17eXSGfGmKe3p3dmh4foNxeXh7fH17eH2KeZVzcF9+dXNhb1t4eHNvn5SQgGZ8dH57fYWOfX16h36Nf3xz
gH17dnWBc3h4kW5xW5N5hoh5cHardHZ6e4R4eXF2d32vkXJ4d2qBe3lteHd1cXN6cXl/iXF8r3x8dXx5enuGfXBueqN1d3x5cHR/i3Z1eF+Dc3l4d3aAhn9xgH12d7d+THCWVndsdHh3YW9kdKt+YYCJd3eDjXB6
iHptd3VzlHCVf4CBf3t3foWJd4B+fHt6b32JgXl8e3t5cHaAeXepcYR+fYR1gHx/f4B5f35+g4mMhn17dY1/fXyCeIF7gnx2fGCXbXmBkHp7d3l8eXN4iXR5d5WGeHmWe3R7gZB3c3h5bXqSgpN3fHt3d3eVcoxz
e5B7g31yhnx+eneMfXptfIKDe35xfJp7e3B6bHGSZ3dmdHigeneoeXZteG5xeVR3mJB3dGl1dHlyb4xjfJx4f3JwdoZ2cpJ6e3V4iodzgm90bnRtj3KQe313aHS1e3R1pGlkY2l3dnt2cnGec2dxd3R+fYCMd297
iYVrd3p4fXx6doCbbahndYZzanZViWtlXHNxcXB1eYl3lWd0g15yi3h9nnl9e3x1fnKbent5eHprlHSBgXhmdKt2cHV7cXmOdnuHfHx7hX1+d3t8eJWPdXl5eXhzgZ98eol8en2JeHxnjoFucHuBeH+adHp1cXKZ
iml4end3iHt5cXaseX9ycl1/bXprX2x6eZSfb29ncHZ1g32IdHZ2lnx7ioR6dnaNqXt1WnxxhX13bHN5cnR7gnCzeHuWmnN7eHVvbHJxaGt3ZneAb1J4d3lvb5lxca2MonaCeXNud3t5eXZ5dHikcnJ4jHecd2d0
enNwX6ODbXSEYnZ0d3KaeHxvV3V1dKCXgph4g3h2an98coOEd3KbdouEiX93e3N7fIGDfHmCjnd1cnpZY2NxdXZ8tV+WXmtvgY55cHd8gXmDkm+FeHV9doeDdnJ8cnR6hG90dYaLc2lbc5OCb3BxcXO0cnRxaWls
iXN1eXd3o3l6gnZ2eIB4aGiFf3t6mGx6d2l3eXKVc3p/ioGLdYV3eXpyeHV6lXp8d3mCe3l9jX18gXl4joGDf4t/fntyc218eneUeIKLcnitgm12eG2EeHJ0eXxqdmxxeHR0h3F4Y3iKd5FkeYeYdHR1jH1+dnWD
jYSDfoJ7hoZ9fnx7f3x+gYB6inqKf4GIgH+EhnmCcYN4enaIe3p+eXiHe3J6iYp5e3eAfnx7eo11d4N9d3uufXx5knt8e3V2m6F0e3drfX18e3Z7cHxxepCZfXh9dn17gnR7fYR5e3Z+hXmKdndwiYqFfXd7gnZ7
cHV5eniMgXx6f3iOpHVlbnSOdXuLg296eoV5gI58hHtzdXx9eX2HenpneXqAd4yYaYd1cnBqlnp2dWh1dKh1dmOma4hUfWRzkpOPdnRxZWmNX3aCcnl3e3duhHp3a51icGpvZm1siW5wp3Byb31sY4KGeXp5cn51
d4pudI93col9pHd4cY5seXhyfXZ+gIF4ZYhteHh4Xnl5oXKFdnOAcF6Lcnh4fnZ5eH9winKJlneTgnx9eZR5fHxvfH6Iend+e29xe21pc3h2b4GHcmF2qJSJao14nGd6dnp3eXhwdV1vinNldnaXq3hyfXZybXJ6
cnRtfXZ4h6WQjnt2eHp2f5l0eXR4c4J5enJzdYSGdXxZbHJoY21odaBxY2hOW6V6m2uFXXBteXV3Z3V3cIOOcIl0ep93clFyiHGeiHF2bWV3gpideHN6entzfXx5e32CjGt3eXt0cY15dneIh3irfHpieXp2dat7
hXVleXqNhHlbdHh6do97eYFyi3d5rXhnknl4hXl3fIN6d3mUenl+jHuYfYl6fHx+fXx8fHVniJZ1g4RyeYJyhZV3fYOAfHl4f3x+fHicd319eW56kmqCgZHldnxyemZ8fHlheHt2cnp1iHt8fX21fn50f318enN+
fH93eYCDf3uEeX14e3SBl3lsdHFdrHJ3f2h9bqBrZ4RzfnF4hH2Gf4RzeX1+jXqRdZ58i2x2nHt7ZXl7emV3hHmLaXh2c5l4cnGLeXVvm2x3e4GwcHx1e312fHl4e3uDdHZ+fHmDr318dX5/fI97fmRmbm1zYKFz
dY9Wd3V3ZHKPf296UHh6enlYcGyjao53oI54d5hzaHh5eH18iXpvc4qCgoN9eYd8iHp7fnx/gXptc3l5d3d+epRxgmtyi6Z1gX17e3x8fXt/iIWIe4mCf3GleHdWaZt3a2tjbqxscl9wjHB4iX+FhXhkWnVjnIB7
en98d3uCgXp5doZ6fIeAkoF3g3yUcmt7enl3douMcoVsg31sdph3eYFzgop7fXx/mIJ+eX+FfXx8hYR3en2DeoeFeHuUgHJ5d2t9d3mQgnCnf3t9lHx3foN1eHt6e3eEhop3eIhzeI14cXhndoWJcoF0gYdvhX96
eox/cnuBeId2mHN7eW5reXluiW93k212i4l7eqR4eHuBeHdqe4dqd3WocXZ4fnB3hnRweoaDc3dxhHeRdnKBfHuJeHqLgnxxfXV6jX2Fh3x9cHx1gnaEdoB9fIaEeoJ8fXqIfHuBgnd4anR7fpOBe3lxgnNtjJ96
hn6CfZl8en5+fXx/f35+fnWXe3eGepSYeXSFfHt4dHt7d3l4fo+SeHZkeXhpdnBydneFd3hzd3p8cIF4h3ySj2uKdYRzb3WPgWmocHd1fndmX3h4aWNMbbZsbGlya6J4p2l8e3t4c315jIR7fIOGfIx6d316kHl5
f3d7got2eItSeHWJeHtob3x0eHl8erR8eIeNgIutint6d3V8aHNncXSLfHt0im17hHl4fnaOlXO0oXt2XWlch3hzaHh5gWh4XIR6dnh4lXp8dnOEeICNe36JiXt4c317e3V6coGEeJh/h3l5eX6JfHx8eYl8eYaE
eHiJdp90f397anN1gIh5hHCKgHtufWF4eoR4ZnmIknGKcX9xc21hd3mgc491cG55YZdyeKCbUoF6XG1xdXRpgnane3l2eXl2e22JhXp5a3eBfnh7j3eMfnh5c2x6dXlwdoCae3p6hX59dXmBfol/gK2ScH1zeXR+
fHx6fHt5c3mKgoN+en54e4p/enuDhId4a3aBeHZ2fHx6fHmCmIuIeIp/g4R5fIt9gHmAfn1/foBwgXl7dnqCjHlvdHV7ZnKadXSReXiWdnp8d3l5h3h5iWBmeGqZbXJ5cml1Z3ePqHJ8d35vfnd8kX17fn+IfHx9
YKJ8co18eYR4eHt4e254oZpwcH9jnWV2qW5jbGlmdW1/f4F9hZKBfXp3goN/gHmAh4V8e3p9i4x6dH11dnmAinSafXl8eX1+fHh8fH59fHxbdnp4ct5cfHqFeHlxc3V6dqZvd2V2oHp2Z3h5g3dzdYODeHt4fXp7
f4iDgIR9i396fop/g3yIgphzW3aAgHd6cIl/g3Z2foZ4dHZ1koeKhZt3eniNdlZ5hpx5eXiBgH+PdXh7doJ3eXp6cHekeHJuw4FxenCGdnx6dnR7endzeXZ/f3R6ioJ6f4Z5f3OGfY1+dHp6gHeAfHt1eHl1dbFx
ent/iHN2goODgIKBjnt+f55YeH1xhpN8eHh1eHaIhXiMhX16en+CfYB9gHx+fX2CenKImWxzaIh5jHZ2dXl0do90fX+Ie6J8fnCIfHp6fnt+b3qVeniNfId3d4l7g312dIt5dXaLd4N6fIB5gn2Jl4V1fX56enx+
l3t8fnp+jn+adGtwe3SGoHtuc3t3cpd6cop2gWCAjHl7kHVveo+DdZKNfXaBeGt8eoR3eoB5hYiHhX52jXZwgH9zc3BzdHiIX291hJ9oVXZ4c25qYHmkcXF0eHl4qXF8eZh1fG5xi21rdnl3eYF+eHiWdGV1fWuO
gG+Tb7J1UXJ3R2uQcmtmdXl8fXZ5fLd8fW97fX17e358bXp1d3Z/gXqGa4CHlnh7cmpyZ3BvcXV3dGp/aZSWjG14dH5sf3R5d3+NdZJ6bHx/f3qnf3+Df3t5f3N3cnV6rI17dndyZ318eHd3hnJwe3iEe3x9cniS
j3GNfnp7f3lLfm1pyW5sdXFNgnxycHJofX2CfX56gXuXdn17fXx4eXt4e551fXt+fX50iHh8hHmIa3B2c3Gad3dwkYB0fG9hfX97gHWAk4GAi3p9gYN4eXN5rYV8fIKLfXZ+ent8fIV9c3l8dHuci4GBg3x7dX2F
fYh3hn11fnt8kYF4c3OFcG9qgnVqhnh5eXGMiZxbbW5zeHOAbnJueX52knR5kHaClY+LfHl4X4eCiXt+enlueXtWhHV4h5KBhnN1fYZ2lHpvfH2Xeod6fY14eHx9eX1ygXFxcmuIeJp3b250i5JykoCIfXGAeHp6
enl1e3t0dZVhcW19cG+Id3didnp5fnXEanR1hnpypX19cpZ4int0em6vanV1b5xucWJtc21uY2p8bndzcG1HdHaqfG93eZNxfHZ6eU+oan94ZXJ2a3xumXF2d3SSbWtyc4h1dHtwlmp2hnp8hnmqfXx0hHl3g3B6
eHt0cG2InZJ6d3mIfIB8cHp8iHuefXR8fHd5eYp3enh4eXl4hYWQfoGGgnl4goR6d3R4eo+CkYx6iH94eYB7f4mAfX55g4p/fomBfHx/eXyIhnR4jnp+e39ydnV8lXd4dnt9e3SFhoh8eY57d491doGDeXZ1im96
fHJ6jIB3jnuEhXp2b3Vue3h2gp+fg31zcXp9cmxuc3p6dnpzY3e0eoh8fIWJfIh6hXp7e4V2gHeDhH57fJ11fH94e3l5goB4jYN7f4CCgnuFe3h/gIN4g45reYxzfXR6fY9zd5l6e3mDc3R1dnl0e3t1ioqAo3N6
a6d3d5J3i3tfcV5lk3V0bZOAd3WMeXl9eHt6and5eXhki3h6d2+3eXR1dYV4cHJ5XJJvemZnaHmEZ1lvlq5WZ3qefXl+e35+fnt+fX5+fX9xmnqCend5enp6d3Rzbn51haJ6eHl2dXl2d3R6dHlPkIl4eIN7dZ18
gXd8dnp6iXx/fXF5d415kpJ1c3t4d3RndnBzeHp6e3l8eqCVemd1dYZ/f4d3d5J8gXt5enqAgX93f3hvfHhLmoqShXl2h35xdpF0eXeAdniYd3GBgmt9goV0e32Af415gG92fHuIineleY9sdJNvdnp3eGZtc3aK
daZvdodzlHt5d3R1e3J/d5KMhnCPd3N6eXONfHtucXyFgHx4fH9+hYJ0eXmBjIR3bXmOeneUioF7eH56fIp9hHN8e219nZR7fW18fHt8eX1ZbnSXWXd4d2V1h3NrYHCkc4t4eZF7gnt5Y3WBfmBpjXO2anhhe3d5
f3Rzm3Ntc5pqb3p9hod2jXl1dnV/m4N2jG2WdHZwhYR5dH90gYdzdn5xfHl0dq94eHF4g3aCcHaIgn1/fHt8e3qCeHh8mYN7dH1yc2tok4J4h4WAeHaJc11rf5Z8eFx2eoh4eIB0c216enp9fWZ+pn18hH14iHt7
kGRsa3Nscnd0c46OdohtaHh8eYd7en2QiHude3h3d36KdIB/d3h+fXt5jH6Oeol7b4+CiHh0eXx8e3uSg3l3e3aRdYFxeWd2eph1dnF9o3WOfYB5dYOCfINxfpR7eXl8bpt6inV4c3t6dHRzeJ9yiJKPeINseXl8
dnh2g3dxgnaBe3l3doB9fZCAeIR9h3uBiH92c4x5hXmac3R7eot5cnCJfWttdZN4gHN0dnlwrXZ9cHuMeHdUcXuweIptgXJ3inuQiG10bnp7eXSne3Z+bmyDc5xzen15fnOEgHpyfJR/dX58d3lye3mPe6t6bXl4
hoB7d3h7enx8eXaAgH1znpilc315d3Z9fHdzfI54dXaud3x/f31wfn53fnx9fnh9iHl9eZV8c5d8cYN8fnp1e3h0entkjHR4cKdze3d7fHSCfX59g36HgX1zfHuDfoCKa3WAeXVtoHeIZZpybHCFWm5xeXd0d357
pnqjdop2eHd2d5+CdYGEe3p2g3d2cnmpeYp+cnl6d4mMf36PeYV2eWBsdWhvhYFzbnG/c3J7b12OoXl8eHJ7fHx2eHV3e2V5eXd4eYiDeJF1fGqebWZ5Z3x8en6XgXBoe29xdnqeb3hgaWpxbJU+dXSQXGhbbbFv
fIF4fWhoenl6dmuFqHGEj2drhnpodnt9eG6hfniDfHl+eX52dnuHenqBgIWJh4SESrZzcYRyZ3d5bXFygXaPdnJpdaJ5dHt8k3iKd3pvkF9XqnaPcGVudnhylnJ5cW51j3d7eXWeeXx1eHt4e3KCk3l5foCffn59
eXp0dX50cqlvpnp5in9kepBveHl3cnyEbYR5c416dnh8bJxva4B0cm2Nd3V2lI57e3N1d3Z0onCAgXt8aHiEe3t5d3R5hJaSc4F4dHZ7eHiAdXt0dIW8fW93enh4d597enV7d4aXdHijjHdyenpxfHt7coV6a4R3
fXl8hny7d4J9d3p8d3t6dZ1qcHZzcF54fl+PdHibbmdxbnhpanF2eHNngZBomoJ6d3Z2d3uAd4x/eaF3eoKCd6eRcnhrd2x6b3N9cG11iHZTlIR9fnh3fa98eHp3cXF4hXZ5iXmbgIB9fnl3eXx/gGx6enx3inx7
enx6cG2El4R8jXN9f3yWfn1lfn9+eX5+d8VeandnZHd1ZIN7bn1ma3OHeX1xcoV8fY55bnl7e31wcXx4dnhfeXd4nH+PdHdkeHp+qXp+f3h5foJ2eHd3fX6SenOJenx9e3udi3V2YnljnnJtYmRqaWlqZnFtaGSv
fHV9fn56fn5+dnV5eHeieoBmfnZwe5h5k3qYfniLeHhjeXt6ebFjeH11eHNxd3F6e6Z8f3x9d359enNzfXllfoeOenmUd3+Ed3WGeX95hXZudG9yvGltd3ZlbG1wen94ZoFwiIZ4cYR5d5+AfXNzgHyieHRze32A
dXF+eG6Fe3V0anmGdo95eXmWdnVxeYl2eHl4dod0h3p6fXV3eYl5i2pyloJ4j3J7eoN6gHaGeHZsVXd0WnJpc3Zne2ODhZieeIV0dVOAhXl5b3iYdIF1cJBscXpveL59em16fHhyeXqRXHl6iHFTe3mteXZ7cnJ9
e3SIkHp4gol7eHl6fHl4h4B8dW5oenl6fYN3eHqPf4dmlYx8gHt4fYV7mXeAd3R6dGNveGpwhXR7ZIeedXSGd254eXyIgGl6eHiCcXiCpHdieHJnc3Bzd3aAb6iGjINmiXmJdnB0bZF8dnp6fHV4eld4hGKEml15
dnl7c2h1nYh/fIeJi390e4R8fol6eXp5cYx5s3d2WHt7YH6bd2d5ccdke4NucW13bmhmcXdiZ2uOjHp4k310e4V3iXp8d3Z3g31+eXWIenx8eXp7lV9zhZSCdnmJeWiDenJ7d3l3p3Z4jHSRenx7l4Z5fIV9aneJ
gn10dHiKooB+eXh7e4Zxf41WdpGAbJlzdlKfdHBocnRlj3mQeXNseJZweXiId4dyW45lgn5ecIB2iHJsqmpvkIVvbY96eF97e3xrc22MiWppcYt2cXZ6dXx7c5l2eY6bc3C3eI57en19ent5j3h5eoGBg4Jyf3F5
hHaAgnVylHKNjXd4nH9ze39xlHt8dn52dHyLgHqGe4h6hnp5f4GHeXB6dniBfIR6d3SzhWdzdnaHe3l7hXeVfH15e36Xe3x9dnN4kYlzdHx6dWx3u3J4e2RkfHJvcoV4cYV5dHd1eHeNcnZ8cZB1fGt3lIt4eodv
dHyMgHqGe4h6hnp5f3+HeXaSfn5+fFx8p3x7fn17aYJeb4Zvlo2NeXpza3Z2lmhag3ZzeHR1Z3h5cZd9aGaKdJR0ZYGBcYZuhl9zdW9wb21ien18epiHfH13dnaIeGt6YGpsZ2VreXd5n3Jucph+XWh4e496foR7
gHePdYJ2dHyMdYF7eHaDfnl0kX2EgIJ8eWd8fnl0ZXt6h4J1e6GCd6t1f3CXcmptdUd3lW9whmWlT5dxpXNDeXePbYF2bGV4onp8f191h3h7em6GaHB1b25/hnd7jY54gox1d3KDenx5g3V9cnJ8eHhwgY+Ja391
nHx0yHx2b3t8anh9fHt6eXGAcneaeXR5eHSIc3V3enV1dnVseHhzenp7f5qGb4+QZmZ5dF9oTW92ZYVwbLRva5eXeoV9eHx9h317f358bX1ye2F7c3NwenpsW798e2d1dn59brJ9lXt6cHhweXN2cXZ+fn15eX1+
f3l+e65we31bhHKOd3GsfHl3enh7e3t8nHN5gYeRXXx9YXuQfH17e4eJeZltenhymXt4bXl6cXpdbXaHenJGeHq8fHt7e3OShoh/eKGOdXuBd3l7gHlveoBseoCBfZF5lXJ4eHdyeXR7eHJ8eZmDentvdHdthpRs
ioePh3h4fX17fHtzh3B0enttoXp+inx3fXt+fH6BeopyY3x9fJ17fXx7fXF1fZ96hYB/gH9/fH6AgId+eoB7ioCIfXGAeHp6enl1e3t0dZVlgHd5a3GYeZR4nGxvl3aHb4aKkH55fHx7dniUhHSDdXB8Z3OBc6N3
c3JqanR2iW2cinZ7e3aFeXuhdX14dG10e3d6cp16b4iXdnx7f36Gd6Fwd3uIh4KCe3Z7f3p7enuvdol9fXByfn57fX56e3x/bYKBfHhuXHiAhnBxs2+AbW11dHdzeoB7eHSPjnqJc3ptg3WEg6V3dXyUdHWAhXh4
ZXp7eoZ5l3p6dXh5inh3j254hntqenp9fH51eHh5iZptkXeAc4Jqa3VzcHKbfYxegYB/foKUfX17eISBeYN9gIl2hHxzd3l6jXl1e393eZuHeYiAeHN6joVxeXyDfnmDhnyCfYGChoF9dX97gX5/h3d4pXt7eniT
fYp+fHx9fHlkend6fX6He5lzdXd9iHiVZ4l/dXd2jIZ5b2yJeX1shXx3dmh0e3GZeaJ4e3l3dXeBhn97eoCVfoGFeXuFe318b3txbFuJVnF1dE55c42JVXOEfKV8eHZ0e3t6fXuRe39jaGdpWWl6dotskJ2Cbmpd
YqhmeXJ1lXhzdIBxmWJvdHmClo9+iHd6fHl6e394h3qDeXl6bnyUe3qEfZR5gXd7eXd8dmyje3p6b6dzaG5vfHiDeXSej2t8eXVziY6Bb29ieHydenp4eXt4cnKeeIJ7dnhvcnJmcXqQd3FviXeWd3WIeHl0eXd6
eXWHg4mOeo1xdnhbcLBsentxdp5wdnNzdI14dXx6dXyReXN6en19fW93fn5+gXt6e3h+lZB4jnp2e4d8fHuFfX53e3x4lY91fIJ9fYN/fX19foqEgX99hH15eoJ9b416kHR7fXl5d4mJdHl0inJ1eYdydYl1lXxu
a4dxc2F2Xnd6q6FPblp0aoRweIuTd3l8e3dvg6l1eXpvm316d4R+fHxsh3V6fYZ8gnp8eI5zjIN7inx4f3l0gHJ5fIV7e6F9fXF9e314fHxwg3p7a3d7fHt7cLF3eXt5gqF7cX99dHx7fIxxfHx6iod4eYRog3t7
e3SbbJ5xc3eDfYKKgHmJfH19fX15fX+BaXuNdmxzinh4dHhynnR8eZqSenmBemN6fIp6eXt7eXuQiHh/fG51aoZuc3ZydH6LfnJ9fG56Ynh4emmIjptxfn6Ee3F9g3Z7jnmIenh0iniAh397i3qAe3p5gX90enqF
bYZwcHiGdGdym3Jyd310X3FmeneZcm9gqW1kbnBkfWeDc355lnyNfn56enl6dIF8a6tvcm9xcHGLc3pkbXZtd3GPfn1/e4V9jnZ+e419aH5vgHiBkIKCeoNygXGGc5t6j4J6f5V9eX1/e4l/fHh7emt1fHl9en58
iXaIeniQj4JxiHdydW95eIV0fYqFfnOFh5RubIVybHhsoXBoanZwenRwe6yNc3h4e3h5fXl2jnl+hYN+hX9/fX6Agn6AgH2AeH92dqR0gnt4Z4B3cH5wfXF1jHljeIt7e3aCdY+LeItdaXJtW3VddHi/bWtpb5aE
eoKJgZV+f3t6cpV0fHJ4a1B8hmt5akd5dKWXdGtnmWqVfIF1fI6Ef3x3gnp7eX18f3t7f3JrhXx8iHmEinaIdnqFhnZ3d3p5eXN8g4CXe3WXc5J2hnl5dnqGbHR6d3V4eG9od3BvZm11snidbW9rcW97i32RiXt8
fYNyjXV4g4NpdoR1eoZqfX2YfHx7knd6b3h3dXF5c3uNerp0enh6iJp5eH9+eHWIeXV9d393hHxVint3eXaWeY1+anx6dm54fYRte3WUdnt8enWNhXd0eneDfHt1e5F8e4l8eXeBeXqFhoN3fYKPe3p1fHSRd3Z4
i4OEfIZ/gX9+fnx/gH97fK2LdXl4b4J8eW93eHZzenuEdHhwgIlveoZ6b3dufap0g1x3hHt3i417b3Z5fHWWeH6Ff3xzh3d5hHZsanCUcoVacY+DcHF0dHWucWiGaGyGiHp8eZdYZnlzenlzlo5yeXx7eH95eYaI
jWp3eH18gIl8iXJ6WXBfdYeWjHh1dpNrfYF2fn2oeXl4hHd2e3l/g5B9eYR5dnyCend6j3JzkJBzZHltboRzd3Rvf3d6kphnbmeDd3SYdnl7aZN4fXeUkW6scX19e5J8fW94eHd3XnejeYmKe3t3fIN9ent7e4h7
d4d0e3B8dZCBe353eH12fYRnc3dxdJZ4b26wiHR8cWR5fXmId4eKin14dXqDh3p2g354fnSFfHl6gHd9jXJ7hYOEgHyZfnl7e3SKeHV9cnpwZm+DZG+geXZsjH1wdWuAc4l7fIp+d3uGc3R1j5F1cYd8dod2fYl8
gX2EiYF7enh7jW1zjXKRe3lzc3V0eXd3iIZ9e355kXp9Z31zdXp0fHNpdHpxb5p7eW+FeI6EdYGIaHpxenqVinpsj3p5eHF5uF92bWxlZHJwSU5kf1+VY4t2eXl2mHl7i3d+d2x0fYFtlHhzhIOBeXtqjnVleo5s
eHN+eJF0ZnenWnFzdm2OdYB3fYOBlnt7e3Rzenl8bW6JWHRycnJmdXNxgoNajF6OhXWAjIJ3eXh4dn54fnWLimaBdnZmhIZ4ZZ9kcXVocoB/kmtwbXV4eXSIkXV9d4J6n4N8fop9cX1/d3x8fn16fY9peXx4fHF5
faB5iHx+dHhpq3x5enmVfZF9Znx+enxzjG53f3iKjnh4g3Z8dnh6dpRfdXhzc3V5dm9yq3eAbWxwY396bXKkd3dzf3RylXV8go90g3Jqapt4dXh0end2iW9yfHh0gHp8lHeIeXN4cqxsl3d6d41yfX1nd4BeeI94
eXh6enmaboh7gHuCeJJ0eYhpcoqCemd4dmx1c39sr311g3mIfI94fH13end5e3d8oXmac3xseX18eHZ6d3tzbpR3e3mJe255dp5bdXB1lnRwjXp5d3hxe5R1fnp4hmZ9b5GSaHt6cXl9cn6cdHhulHt+e4Jxdo57
i26Zdn90e4KGi3l4dndxe3h4aXmCdJh4iXJsc4d2iHx5bneXd2hminNrb5BpWHBzl4VmVW+Eb3yednCCd29GeXSwaHRzZH1ta4V4e3tOkXpzcHZ6mXtyeG+aXXRydnB4dV9vZJ93kWh+fnZ1n3d/e3t3cXx8eHaJ
jG9rdHN1UHm0a3V5dntugX54gGx8craHfHN1b3R7enV3gXp1nHiIdHWCgHx8d3V+gnt5fXx8c32Wenh8enZ4co59dnd0dYJ4eYdykXeBepFYdoBad2mbbnVTb3GWeWpxeId3pGt0d3l1dFl1pXt3coCGeHZ9eGV7
mHV+j397dIRrbGV5o25scW9ilGxZg2JffJGMaJZ7Y3x5eWp0eZZzdHCRZ3l0c3p2nm5pqnFqcm+EeH2LbXR6entxdHl9d2ZznX15cWV8aYF3dnVtsHF7jm1wh6F6iXx5fXt7a398dnhmeIF6hYFweXpsdHFxYWSP
cHd3dnKFeHt6eXx5gYmUeXGOeHqBcHd7eXhziIeBk2xrcm51bKhde4F7an2Hhmx0dWt0d251a3ajdGh1cYKWaImPgX1+e3x+e3yLfXx9eoGVcHeFcnpue3lyfmt0Zn6fe4R4fIKReXt8enuCeXyEe6aEfXt1d3N9
fXl9enKgfGedkn52fXp9f3x9fn5/fnF7cZ9+fn57dX99d2ebf3t0c498f3psdY54cHSYcX1xbXh5kIh9f3mQfn97fX13f359fXZ9e3uOi3t8c3iNcnx9fGxfdnp9enl5i3t2enV7rnqbd3JyeoFue4GQd3l2enF8
Y21ulHd4bXioeqd3endydYpvcXh3bHZ5lW1sdHetY3Z8hnt5mHmXfISLdn13dnd7g3ZzeHR1Z3h5cZd9aGaKdJF+eId7fHiafnl+fn5+fn6HaI91dX96enp4fXh9jXqHfn15eXt8fH9/lnx6eXuFgGh8eXtpiXJ8
bm5pcHVWiKt6i3t9fHuqfHx3fHx8fmV5c3F6e2x5Z3d3ko19mY92e4KAfH+CfX59fYV7gX+Bfop0gH13gICReHd5k3Z7eHR3inyIfH55jn5+fH5+e31+foN3fHdveHlweIyEcn91kIWAeXaJc4d2hIF2dYuOdoR6
Sm1tb19eTXdzoa99jF6JWVWSbnRya1hzdrdybYVmeZefcJR5eHdpfHt3eXl7gpN5coN+hGl+cXZ5cmu+kmxxdHeeenlvgXp7f2+MdoGAa3p4foKJe4F8fH2KeId8fX2Acn58kn51a3h2d4yUdnOFe3x9gX+JfHx5
ioF9gX19e4CKh4F+fH6Cen5/f3x7c4p5ZHyEeIJxb3l3bqd+d3h0dmV1gXNtdIx3im+JiWtxbHZ9hHl3doBzeXuOgX+Ak3uCdXt0kHtvfXJ5jmWKcXJthH6AfHyLfIKCe497e3yCeoF8enmAfpB5fI53fXZ0gXx5
gIB6dXB3fnp6cot1e4F6j3V2cKdtenl6enaAeXmSgnZocXRmY2LEd3p1eHhydJF5cKJ3gJVzc3t4cYVvYH2BeKFxb3dogY57gIh5en56end0fl90cX54eHd4n3plb22FiYt4cXGAkHl3d2VvinV4a6aIdXp7dnab
eW13eXuAdneEdHaEh4yFfH5zbnh3fYR8hXx9hYZ6eXp6fHaBeoCGgqB9eX56dXh9fHt6eJN3eXuadHd5aZZifXx1en+Oenp7rHaHeX98Y3x7eHRue3pqZoKEeX6Af316e4GIeX+Kg4SZeHh7eWmdfXxvd3iXd3Nq
hqtIa1tucHKVcVd2cFlseYZ2fHF0eIN6eoN8cnh2inete4KBW3l7cnePcnB1aW94b2p1cZORZnl5bXCCdmKhcXdzf4N1h3iSg4BveXOCepWnaXZzhHlxe3lydHZ3jnB4f3mAeYB8g317gn+HjYZ3f3Z2eHZ9eXZ5
eniMb3Zgo3R3hYSBeX5zhn2EepR4enp5lIRve256YXx5cHlxbp1ze2d8fn2he4l/enRydH52fH2MeneGgoB1fnp/d3ibe26AXWNxgW9mdHSlbrdoV11qe4d3g4B0eoV8e3WDhHp5jXlye3t/eG5ri4eHdnqReHN3
Zn6AcImAQ3x7pnt4doSVe3J6kXV+fHx8fHygk3Z5bnuJfH5+fXt8fHuXdnp4e3p8y3B2eXx8XX99cnZ7e4d9faJxeHp0Z2l6eW95dbxpaXRriXOFeIt3enqQd3OmeHd3eIGJgHh8eXt1eG90d4GZiXeJhHp2ZWx9
enN5jIF4knJ4jGpmdJmWd3dldHBddot0b55/eXuGdYd6dn92enZ0f3R3dnd1b2p5eaeCfHZ1c2+JfHp3foOUe3p7d3x7eHx+gnd3enSgc3p7dG96d3dtjIN9fnmAf3t/h3WIgIGBen9+mXp1cpFWdo9ZcHd0fW2M
i4p7enp+e3t9c3h+hot3fIN7eoeQjXZ6e3p5d3mAfnRydHu4c359e3t1dpJ4eXVaiIGBgn98g3+Cf35/e3+DfZGQb3l4emeCfXh6gXl6en9peIeKanlognmSknd6fnV1bWBxdGlQb3NzbpRraX6FmIN9eHFyb1Jv
jKF+eHl0dXhebXh5eq90e651Z3l5cW+Ef4OAfYaBhnt6eH+EeoSEfnd7gbBwfHV7fXZ8eXh7e4N8fnd7fn56eYWIgYiAiIJ1dIF7d3h7XnuweXd5en5yfX1/gHyDmoB+enmBg31/eX90c3ZZjGlQe4aRa4x7bKuD
cKiJfHt9hX18fXx9fHtqeH6QdnZ9fqd7e3Z8e3lya3uBfn99e3eUepB5iXh5dXV3gHqJd3d0d3eIinyCeXh1en1xeXhzgbd6e3R6eHN0inh8bndzcG1HdHaqfG93eZNxd55mj3SYa2t4cot5eXZ7eGS5aXt5b3B6
enx2boFqdnRyd5BycHt/jpSDg3V5iXZ4b4J2cnKganl5cneDhYiBhXl8fXl7wl58fXF6e5F9d3p8fH6GnI57fH5tfXt4fYR5dHV+enCGd3yNcniQeXV6jHGSf3l9dHh7eXOJiIJyhnmjeoB3d4GEfXyBfIB8gXp8
d3Cgm3t9fX18eX2JfXx5emeUdXSijn58em91eXR4d3d1d4eIe3x6fn5+fIR+dHqda113dHuBmnuMk3l9iXuEd16Ekm9wc4Bzcm1mUnBja6BzaHJ1Y5JqeHedcpB1fnVzcGaSd32Ednp6fnt7fnyQeF99ZmduiHuG
dnV5c3F6l2RrdndwebqGeHlqdnZ9eWeBlXJ5fHl8dXp4i5J1fHh6dWSefnt+e3x5enaIaG6Gcop5g35/hH1/e3l5hoKMgH5/gXR2mHR5bnh4g31vcYlxfm5/j32UeoN7fXSGenh6f3p3gneDmnt3eHZja2iPZ26M
bnh5c3d6n3Z8bpt3eoWJdWh0eKlxZnV1c3xsc19wlnR/eHqDhY6OfXt+f4N9eX1/bHd8eXFucH18fWxww1hyaWx2cZxYdJN3dn53cXZ0cHNri19wdJpyc3JwbXJ2pXJod3t8qH59e3x+en59fXp+i2Jyc3dQaXh6
dXmpiJOQbHWVd6l4iXp4e3pwcnuBe3p0kJd5fHdxfX18d310en1leIFyiX1xd3VzeHF4eXmCsXB8d3hxf3hue4F0fp91f6F4bYZybG+Dgnhzk49ddH9sZIZ9e3hyfXx9fXqJoHhyeXl4fniKgX6Af315fXiImXl1
dXV2bK16d6F7dHp3em12fXF6cnhscWl2d5txkIqRd2eGt1x5dHxXep94eHF4enN8bW51hoB6nnuBaW14g3V7couoenJzeo56f3abWnh0dGp6eXeeg3B6eXt2gnt7d3p7dHh5hYtxkHl3l3eEdXd2cI+Ce3mDeot8
g4J+fXh3e4JtenyGeHB8dod8l3eFdZp1c2y2eHJpenp6cnqTjnlveHN8fn12fbJ/em18fXR9e316fX6QiH1vc32GfXx7fXt9bot4eYx5a3qQcm91kYmIeYOPfXdic2t3e5J2bnt4d3V8gn95joCHgX2KeXp8eoV7
nZh6e313fH58eHuJfHB0eniKeW9Kf3p6fHXGd3lod3mQbIN5dXqJd3pua4ukdHB1eqWCfXZ8fX99foh6fHZ9dG94d3iAcXV4dl5hq2eFZ3+MlXV3d3x3eIZ4bmp1iXp9aY55umV5fHt8eXpiemF4bX2Tfnx7gH52
iXqFent4eHpmfnZ1d3RjeXeodHh1b317i2p4eXd5pnt6eXl9iHV+enlxmndvcoh6e26ie3B6h21dfX+Snn2HeXhNb31vS3x5hIR8kH9/c3p6c316s3d1d2dseWSNZm13kmppl3Jxf7J4lGxqdHlwmXyYe3h7e3B1
ZIJ5dXazeHt6c3J0b2xyjXWMenp5dZR6enZ3eHeSeXR6h3x9dY2CfXtweV94mIpzZmuKe3t8b3qBenOQeIFhg3h4eXV6cnt7gYV6eXh2eLp/eHR5d3J4fYyPdXh8mnZ3i412b3l2lXtzeaNzfGt1dH94i3p4dn52
enZ0fYaFcXppjYp7eHh3fYeAgIB1hneAdXOBeIx4i3t7d3+Jd31yfnl/eXp1cHN5fnxweqd+fH1deIh2b3tqdHiUcqR1aHRobZJveZtyant6dnB4hHWXdm+qeXB8cn58eXmHeVl7lWuOi4N3eXR8eZ58bHN1bnd9
aaqIdXlxXXt7kHZ3cnWCem17eo+TeIB8fHh8eIaEdneCYWpwd5qNbnRqcXSBdYl/bpGTb3Z1bXt5b1WxcnJ0c3BodH1xYnN6f4SMbXiXlp12hHh/a3pmd3l6ZnOUm3Rtg5qFeX15gH17dIp5e3iHdXl/eXmNdW98
fHqbdnd1fnp3k3l1fKRxfXx1eXt6eXt0fot8f36BjICAf3h/e4CEemJkdWVpbmJxdHCYj29rlHSGf357dnNyenl1hoWEiX9/fHt6enuNh3t8fnt/gY16eHWTfHuGe4p+gnp7enyBe4KAfHl2pHR2fYx3coh1fICF
bI17hnp4lnyPdXZ9gHuNeJp8ept1e3t2e3qJfHhxfYSIfnt3fH6Hin2ae3x4eXN8dYN4dWJ7rIB2YXp7dnV6mGx8eXdyf5N3dqNpeKVmdnSBeneClI50fXyKgHx6eXt4aHV4eIt8ZXh5ZqKbcnJ0cnh7e3h4hXaB
i3R2hoCCcYeSdnd2go6EdXdwZXhtdmeKfoWDfoJ/gH1+gIJ+gIB9gHB8hnN0e3x8fXuFkqB0h3d0gHuAd4Z3d4WOeYJ2dG2khH50j3BriXp5c3h3o3Z0d4lyipB4en56fIt2e316foFzfol5kXuMe4FwgXt6eIl/
jnZ6e5p+gn2Afnt9eneDe315dXlhp2dxbotsc4RtfnBcaYN6cmiSeHd3enNxZ6CVbop/gY2SdHt6fnNrdXeScWVwcn93c4uad3BzbYR5lnl9cniAhHiJeYN5eY2Fjnl0gHh4fntvgHl5ZnZ2d1uTdoF4fXp2eXV7
eHqZgXl5enqFi357gXt9fn19gnZ9dH2SoJF7Y3V3W3t7enp1e4lydY57bH12dXp7lnmBb3J2dnN/c3Jtc2xGdYa0dXBrd2h2a49ycmuEhYx2bGp1iWtzo32IeHl5iX1+eXyFemx7e3mOc3d2anh2fHp5pIp5c2ht
dn6BfHt7q3x7g317eox4dLJqeXh6b2x+fHh2eop8dHp5dZZ6gn18lX16fX1+fX1+cXx6fH5xkH19d3V9mHx8fHZge3d4hXqYfnB2dot2kXh7eXJ1erBkfn53fX14fnt8dpl4cnR4eHt7dnV+fHOWb3F8enp5eZJ7
inSAcn13lHpleHp9d3aSfHZwhXl/hnJ2gqB5imxxfHt8cHaUcnVzaJeIf3t1gIx8fnh7fHSDgHpnfXh4iZN0eHRzb3Z0YYF6aGqWcYqFen18d3pyfn17m3WiXndwamh5d6B9aXN0dFtse5ByfX13fn58fnyJq3d4
km91fmqbZXx2dIRwdW52cXt5a2mianaTdG15cXJrdXNxbnVyhHGZd3aTaGx7b25ulItueHWQeHp4doJ2dHFzhHVtdWxsdsl6f2R0dnaJdnd8inx6f4OMfXxzfnqAiXmFgG2SgHSBanp6d359dXORdXtzdnFwcnSB
d4+VgoB9gHiLeHV7gY18fn5+d3F8j3d5Y5Z0hG+KY5GAd3R7dn+ZYYuieX11c4N9dHh6h3t7hHt3ioB6eIh4gYKDhHp7hIV3jnx6e3t4e315eoZ4eHZ2kHVldnlzjXN4dXBzcYRxqnZ2gXl4noB2f4N1gHR5X3OJ
hX9+fYOAhX56g4SAf3+EemyNh3d/hXCQfYh9enx7fH5xkoZ5fn6Ff4qDgXx7en99YnJzd1BpeHp1eamIk5BsdYd+cniJbIJ8bG+Kc392eXp/fXqDiX5+fn2ChIN/gYN7rXx8d3J2dHp1dXR2eWZzdW97enxzeZ17
m3N6dHqPdnmMf5R7fnxseoF9fIN8eX52h3p7eJ16fHqMe3Z3eXt7eZBjcYptflxzc2eAYKBYVGKLc3x7cWiLfXt5e3uIlnZ8dHZye3pylXmddmt5fG91eH15eHtsfXp8fHtzdXh2dp6BhH17hJ5senpybXl3lV1z
yH59fFx8Vn18dX15fH58fnSTfH13bXp+fXV7epZ6inh3f5h5enp2mX2TfXt8fXp4fnl7mXx7enx7fHuXfXZ4d4N9do52kHR7kXB0f4h2e32Qdnx8in16fXt0eJFyd394knZ2hLF3d3p4dmp0cHhzisRodX5ydnV7
e3Znf3Rwc3V+d3FxeHWAeXmEiYZ1fZl5oWmKfHx7dnx9enuPfHd6enOCgnmgeId6enqGen95f4RuZql7bWlwenp0c3ahaWtvdpR0fHWkc314d3h1mnl3d2l3eHV0cK92d3B7dHt4hnpuen2QenJ6cpN6l3SEeXVp
eXZ6i4Btg3h8dXdvqHZ7i2NqfnmKl3iBeXF0enGocnlzgIWCg32CfHySgHx6fHyFeHiOfnmUdIN7eXtziXSPdXCReHZ5e398jXZ5gYh9eo1+gXmNgoKAin54eHx7gIGDX2ZweHlpfXd3dHegZWmObo2GcnV1fpN8
g4h1eohxdHyTWX1gdHFfqWZpiXJyb32IYn96dXKQhYKAfneBgoF3dnt/eH9yh396d3esd4J3e3tugnR3ZXB2d3h1T4NxdJC1g6F1hnpuZHl3d4SKemxueFqgd3iDiHV6d3iJi3R0dHtle4lzb5OOenpxbXV1mmdd
f4p9fId8en98g3p9fH2HgnZxfKd4e4d9fHiLeHtzjnhwa3V5dnCLe3h2aKlxnHVxY3h2iHd4lYaZc5V8fXl6d3Bud22JdHKNeWZxk3dsfG+UWnt7d3t8fKt8Wnt7d3V3fHiZeHl/eop8d3l9gX6Kh2uQf3B0c19+
fnVygXWTqIloanhzd4eOeoebe3t+hIB7g42DfHeGdHp8ind1eIt4fKFnfX59fXJ+eXmMfX6IeXp7e3x9i3ylfn17e358fHp+nXRte3R9dnx7eniEinCHW4uIgH+GeIR9f3Z2e3qDgn6Ck3WSfZZ4fX12c3x5dol7
eIx8fGiTbIN6mYp2dnyFdnZweYh1fYCJj3uJe4B4eoh8fXqIgYKAfn15fXmHl3l2Y2JmkVddtnR0UmZ8dmiHdXh8dn90dD59eKJ4nHtucnmHcnh3hHJ3eYludnl9g4SGbHR5e32GeX18emZ4eHele3x3e3t2fnh7
h3h7enp7r3uybnNlenJedHaAbXGQbW9xb1N5eXhwcnl6c2NpYG3kYWhsc59zcXR4d3J5pXxlaXBth3p6dpdkenh3boRMX5R0b6F0eI99cXt6eW99eXWLcYp9eXuJd31+fnt8f558fH6KcHVtbohxeml3johndqpt
dZR+fn58WnyofHp+fXpnfXagfIl9e319jX19gH59a31ngIBxXnlycHSJZWl2i3iMWHmIhXJ6tHt2cl1znHR3fWmBeHhtb3B4hniOenFbk4lmjnp2fIOHepZ7eIaBeHp6i4V5eIB2gXuBcnp/fIaAg36CdJN3e3t7
hHiQaHx3f4F+am1yeniFe4hxcHNukm5ufXt+gHx2gXuCdoB5e3R+mHl4enp5mm6Ie4B7gniSdHl1g3mIfI94fH13end5e3d8l4N3eHl2c3t7ent4hXmHfIVvknZrdW6Wg2tgeYl1e3ODcWVxe3WEeo1ucn90hmZ8
nnZwgndvRnl0sGh0c2R9bWuFeHt7TpF6c3B2epl7cniEbnV0d25benZtZa5mbIRvjXN2bYNyend3gYuFdZtugHSMe3p6eJt8hpJ1g3V2eH+DdnN4dHVneHlxl31oZop0eXCMe36VkXp9c3t8enluenOLf3aEkJF7
fG53gHh7cnh7fX6efH5tc32NfX58fXp9fIOAeYiBiYF9jnd7e3iGfHyRe32Gg31+hHWIfoB6g3l+iH1+gH+Sf4l7en17e4V7h3mLd215h3p9int6g4qAe25ecH12bWp4eVxmnWZtpnN9kYR+cX1+fX1+dolxdHx3
d3F/fmJ2cnZuqXZ6e3p9dm+BeXh5aX+emFB5dnt2ant8clhiYGlrdHZvbohxVIWubXJ3km+Fb8B5XHl7dHV7jZtncHx2amFulIGCdYKLanholXBxpHR5eXNahmVqZ3xciICFf5t1cHx7anl5hnuGd4d3gH59fZ1+
fXWDfHx+e3yDenh8eHuHfWxzeHZ0j51yZ2NrdWmVdGlykWyUelZyc256enJqdGaLe5N5dn6gd257fX16eZl2fH53e3iKeW18bZZudYFxgHmYgXh5d4F0d3N/eXqDeaR6fHZ5gn17i3xwZpJ3fYR2enp+e3t+fJB4
Wmx5anqlZXl9d3l1cHaFeI96eIWBeIiMe317doJ/fXx/e41ofHx4fHx5lnl8h3d4SZR9aG6XcHN3qIGKcnpkb4uKcYBzd4Z3m4NrgXR4e3RfWJ1tZGJsdHRzs253hXJpfXx+dn6ffX1+fn6TfXp4fL9bcX5xdm93
dmhvdHN3hm95hH19eX2nhX98fHx6fIN7aZVuenZ0mHuFam90cnNsqJiYfWBxdE17eVNfY2y2bHNrdHh5dqV5eXlydnRzhod/a2Z8gIR9mXp5coF2dH16imdtd21qdJN0d3qlbXxpg4tphpCUc3hxgHlydL11eHhy
YWiieVxvendzdoxmd55sfHVJc3V4eLl6dm5+fmt8hHOMenuLfHp3fn17dm99eImKZ3tmeHtyd36ieJJ4dnSUd4tvhWpedKR1dmVvda6Dc2tmcHlseKJ0d5RwdXp4c1d3dYt7hHtydoN2fm13jHSEkYN0gXZ6a3h7
eXZ5eJdwenaNeXh8gJNsfHZ4c3ajaoZzcIZ/eHN4enx7dJGLeJR2eISbeHxzeHR8enZ6inaTcl+jeGN3cnJxe3p5bHdgeqR5ZYNldF90YHlhcWxmZ2e7h2x6hoGGkYB7eneFdXR2eXeFcn+LhnOLeYZzcW6AcXJ6
W3t3jG6MdX17eqN5fnmNdYmEbXx6dn57knqCjnt5enpuhp19ioFyfXx5enx9e318d3p7e3yMmoJ9c318iIV4fXd3fXt4gHR2enZ6gIB/fKSCpXt8e3x8iXx6hnV9enZ7hH19f3x6fnx6gIh/e4iAinyMeHpueX6C
eoqIgoV/f3mYgH17eH2ie390cXt6eHd5g5V2cXOEYHp7l19ydHN3d59dd2hvdXR8eXV0bmFvr3l2j3Z7e3R2eYN6bYR6bZlxfod/e31+hoB7hHyBgIeCe2CPf3p3bmF5d297bXZplYyEhn14g3x/eXNzfnd+eYiF
en6CeXx7fHt9foB2gpN+j4B8enp5eYd/e4N8g4iChX98gXd5f4GGhZJ3eHl7iHl9eGCAcnB3gXp9g6SBdZKFdnB5dHd3dXl8j3B4dblxenSYe396e4CHe3uFeHt5eI55d3d9enZ8gX18fICnfHF9doOAfICCfYB9
fn+Cf3+Af4mHdoV5gYV8hn1pgX15eHuHdZVwenB4dnuXa3iIbXZ1dXeTfX6Ienp/eW94b4+ad3iYaXpocHV2enhkb3t0lZh0k3Bzbmmee3pyc4VlZ3FsbXyVe3x5gXp6e3p1jIx3eXx9en9yeJaLgHxkeXl9eXqE
eWlyeYVscHeXd2eDc5hpdoWFd3eCjGx6enZ2f3eAa4VsVZt1cGhFeHidcauFa3Fwr3FtbLBwWHhzWmdncHNneIBzl4B8g396i3x9eHeEdXZleHp8daRdfn10epWTe3h6dHV4aZmHcHhob4Zvj3dyZl9wcpF8cn92
c21uZG1rdZ12g6Z6d3p/fn5ufHyGh317dIB8i3t6e3uEgX6AfH+CdWqLfoeSenB9jHJ7e3lpeZZ7enaGfHR7h3dwoXVmbnaPgH94eXJ3a3p2epmCeXZ2hHxxen1tenx3d3G1hXF8cmhwiWRreXByeHZ2Y4OcV3Cd
dJN9fn6AjI9+c3V+enpxfWCagHxvcn19e3aDl3h9dHRtaWVvb2Ctd29xd25xnW2Ib2iVjWGUXXp1XW1xc226XHyJgXqDjGt6iH53f3d7d3Zub4yCX3RucG1viG1vY1StbYB5WHx4jnl2cYqJc4WXcpSCenuReX97
f3KGfoCAfHtze5Ryd3d2e3N5dnR1YG+ge5F9lXN2b3l6fnx5h3F4h5t6cnF6clNvknlolmZyY3KHdnR0gXKkenZpdnl3cXJ4fnqFenB0cHp5dXalc3GIdJ9+g3pyd3d5gHhwfo95d3pxYrx6Z3h6eXxfenx9c3yD
g4d6cnWSaHd3em9wc4Jxgnqaf358fal9eWJ+enV6e32UkXp5dW5keHt0eXJ4dnZ6bn9rdHZsi3h3cHKtbmxrbJiHcHJQdJV4eHh6l3B6c3h9boRuhYCKdndxd3BwanV+fWN1fX58a31+dXZ7fHqze4mAfnuGfH98
ioJ7foF7gXhohXt7cIqfenRxdHd4jXSGon91fXl3gHuAd4J4eoOIeX2Dd316eXh8fXd1d4qYh4CKiXh+c4theoN9end5eox8VHt1eIZ3Xnp6eVxewWdqdXN7drl5enx8e3h2eHp5enKWbHF1a3Z9cXp0dHRvcbNr
VYxgZV1qpnZ0WmaDcWhRkXyRf315fX5+fXt5eX16e6pijIVybXFidsRHYGx2W21va4mFfXqHkX19fHh8i3RxdYKQdGuBcIh3jGxwdY1jem52jnyIh3p2gn+Ag3mIgnx6iXV+d2mAbneMbnl2aIGXbHJ7j3eFjoZ+
f3d0d4h3e2t/dHtxfaF2e4Fye315eYF7cHaDe3eQdXyDdHt9dYJ5e1l0e3t0c3R2pmt0b3OreWhpYm2HeG2bc3BbY29va6VqZnd4e3qjaXp2aHd6cJ9yeWh0eKlxZnV1c3xsc19wlnRdcoB3dnKLeXVfcHd3uXF1
bXp+e4B9nXt5d3N8a4KIgHF+enR4pI55eZZ2d353bX5ujqh7eXd2d55+dXp7d4JtdmhxcGFkaGt1rGZxVmR/b3qDdX1ycnx5eHGAk4lvfnWBWnNzVXeFeXeoZ3d6cXR0kW56c2N4d3t5bZ9vaIRod4N/cHiFjXp9
e3x9dHh5eH6BmoV4e3Z7hXl0inp8dZd+bnl4dHJvoXp1bpR4eHl0d4F2kX+bdnl8g3t4eIlzeHphhXd8eIZ3gH14j3SVe5RonIB6d3d2c3x6e4F2gXeMhXd3fXZ5ent+dHigd5N5eHV6eX+WeHt5e3tyeHx8eY+B
f4yHfph6iHp6b214hnFuc3NxgXl+dE97eqiDdnh1qXx1Y49vaHNzlHthcmp1dJN5cod8fHmLeXx7d3eJeZFwdI5qZ5J4bFB3eH1xbXiOg3Juf3V4hnlzeolzdnmWcoxtbHhzrHl0fH2ZdW5zgJN0YZOFfH1vfnh+
fHuIfXx9dn10cnZ5kIF4fXt5eHmNkHeGea17iHd+eX18fXl4fHt1fXuReZJxeld5eVx2g3d2do2aeZF8e296fXp2fHl5bYZ8g2xra6aHYHd2gnB1cXJ+dmqBhIGTZ315hGhodX17h3dsiHh9fHald3d2iZB+cXB1
bn9tcmSvh3h1cnp3W4qWYYlidoZ2snt8d3GDeHlzgWR7gX2GgoWHfXt/h4B5gn98gHh/cWx2TI13rXd5e3V/cYhzdXl4f4x5eoR8foF9iX9ce4Bzco5veXZsdHZ0m5l0kHp5jHZ8eX5+lYZ9enp6fHl/dHlyg2t6
gGVqkntphHeheHh+fHiMfYR3d3x9fXN9fod5fH1qe3p4dYNvinRzinSAi3Z1qHl4eWh4dmZ7g3J4d32OeXt9fJN6e5hqc397e3mdi3l9coSIfHt6fn19foaOeXZ4kWyEgXx5fnKKfHdwlXt2dXNsenpteX52i5J4
j3WecmlwRGt5kXd2eXB5iWeUeHCndWB2d2dwdXZxa4WQdHhtk3d0fI52dn50bICPenZ/fHx+cnuRgHt5eo+HhXFmeHl5dZh/qXV4dnF1k3qoVXJypmeAdnVmZI92c2Z1cYZ5eYB2aX2DdoaGeY17g45+en9+iYOB
fHp8gH6BgHyKdHB4doVpepJye3mAXY+MeXd6e3ifhH16b3J0cWh0o4aLeXh2d3F7eHhpeYJ0mHiCfYJ5gIN8fIV4fYF8gYWLZ3x+faF7iX96dHJ0fnZ8fW98nXZZeKt1el11d3hybnR+eX9/e3qtfnl+fHyPfHx7
gI13dWlzY3Z6fGR2l5h9bIOOdpl2p2d6enZXdnR5cG14kXRyj291fHd1cY1vcHlXgnJ0eXSLfXqNeHhzd4mCgnmJeYxwiIB7eoV2d3p8enuKYGNNVXJEcXNlWtVmX2FzbZB3dXl6kn5+enxwdZJxfW9ydHJfdHGd
bmuGc3GecpOGfXmndXh7enl1cnZ4cnh5cn6DeoSMdXl5dnuBdHt+nH57fn2AfoCZf35/gH+AgH6Ognx2SGZ1eXZodWivamhdj2h/enZmaYR1dG5se6FWZHp5snh5gnt4fXt9gH18fX2TeYGBe4WUfH6Ienx6eXt7
j3VwZHJ8e3p1aGpydWyXgJGQhn1+fHx/fn53fn59fnV6d7F6fX18hX57fXt+fH5+fI97c3d/g4CBdm5+jnh9eF6Sc3t3dH1/mHd+iIx5jXZ4RntrnG9rb3JpbqpjXXNqdnF9cXWRa3h6cHqOfnOOd3WGe153hnR7
fGx5fW2afm5udHKSh3R1fHx4jHaIfGx5hmVza4ZncHmTe455h15zdViGdHZqg552eZ91eWZub3eNeXt+fXt9fIRugXyBdZV+YHp3fW56RXt6vqN8fHh8eYl7f357fJx/gW56fnxveoxth3pzc4poeImQbnFucYpu
VV10e2Zhl3Z1aWxxg3KnnXNigHl2emd7fKVyeHqdkXiAmn57fKJ4fH15e3x+eXF4a5l1fHJzcnx6c5p9eHl2g5eXeoV9eHx9h317f358bX15gHqodnl1enp8end6k4SKdHp7bJyMdqN7bXt6fnx6fIh7f5F1dnqA
fHh3iHuAeoyKcnmPiWuDenx+bpRvaoJvfIV7cXN2fHiBfYSFfHhxd3J5fJKOfXh+fnuIe3x1fXiGi3uchIJ6e3x6d4Vzdnl3c453d2pueXh2i4SDcGyNfYh+e392g3Z5l4l2g3l8dXxpY3p1cm9ueHelZnh2l2uL
bop2jHp5lHl4aHOkendzXXd3qXV1bHl5p212eHh6dnd3cX9+YnZydm6pdnp7en12f3d7nXuWd3t5gnh4dHV0dnJ6fZ56Y3mJeHhydniVfHBye4O6e3yJbn58eXp9en10XoV3b3hwj3d8ZIRxdG6Pr2iBh4Nyc3SN
fHhxgJ1wdnF+c36CeHB9d3uPpYhvd2x3mHl7eHdxfHt6fIV0e3Z3glR7gXhwaGF6eG1znXWfdm2oh3pydHhveHlwenhycYdzgn14eY94eHt4cXuAiXKIeoF9eHl0louae215d3p4dHN+fHx6d3p+fXx5fahucnl5
aI55fXx3o357hnh4fHtyfYmTe3RijXV4dnSZdXJqfGuVX3p4fGxheqJxaXp9dXt5inV3f3yVmn56fX1+d36MdW99d3WTeHd6jnN7e5p8jHJ2gHZ0bHl4eXZwoolpdnF3qmZ3aFFtbG9weWpqm2RrZ7ORcnRlbmp5
d2tednRwdnp5eYB+iH6Ne3x8eIR7fH13s3h0b2d6dXx7bHh6e3KPfId7eZqDb4t2d3R0f3V2c4que3x+cnt1kHl6bnh7cml9d3h7fH55iX57h32HjYmBfGiAd3tsh3R7eXSPdIWccnl3dXhvdW99entmcJpwdKd1
dJOJf257fnt9e3V3d2h1k3t6eXuWfnZ6hoV7jHl5fIZXnmJyoHRudneQbHB4cXRuaYxvZEV5TnJ+eVFmbnbVb3xoe3d6cmpne3R2enZ6t3x3a35/dHtpdXZxcX5/fnaicJt1cXeDgHp4cnxzY3qOeVyNjXd5dal9
fG59fHt6knV9anF2eY1beId0cnSFd5p3pYR1cnBxWnuTknR9d39zfGB3eXd3o5p7enZ7eXmHfYRxeX2Se3t7bn16nHJ4eHVsXFRpaGxnpHBoUattdpxxaYmCf3Z8fZB6fHuAinZ3fnl0fXKCjXV3g312dXh6knqK
gIB+b39/fqR/e39/f3+AgGiCh3Jzkn92dnFtdX12k3NxdYxzd3B0enqDeXh0inpvYm5ydYlohXh2nHFxd291ho1+fXd3fHp7fHeMe3iGe4NgfHt4dnN7eKhKcXV4qnx0iHBxcXOGdnqcZ295eXGhdlihZG94dols
dnRybI93nHVvgnVzeH91eHeSc3F0jqN7hIWIgXx7fnt+hoKBen1+eHyGeHx5hXuFe4Z6gXZ7eYSOeYSDfH1/fHuAgYV4iXt7h5d4dnhtind4bHKDoGtrh6aMfXN5fXx+bnt/fXx4fHt7k4N7iXV0fHt1dHt6e3Z8
eJlyeXBubnJ2qG1pa3drlnWGe4B8jp1/fnR9fHx3jHyNe3t7bnN6fXx4fISheXJ8fnV6iHBlaXl5YWarVIVqaIOdeHV0dnh6gIWFe3lzhn1tcnx6dp10e3txpIdvbnd4jH9menWJbXh1bXF7a4Blj35rfm1zel6g
doR3mXmBgnZ5eH56enhddcJ9c3l9fHV8hHh4aXpnd3h5d2xxqXZwboaQeHp3dXuRjndmboB5eHdbbXR2cm2QeWtzloOBl251dWWVeHiJd3p3eZCPeoN5c3+Pgnp+cHt6enV6dHqFeHt+f39/f3+Rf397gH9/fn9/
fHh8fHt3rH18dHt+fXl7fY6beoV3eXZ4gm95jHVueXR6dIJ1dI9scnR0gm95cIxtc3l8iHuZhn17c31+fXh7e2+beXtzfXJ7eo1zcXCEhXqHeH+QdXVzkXx3enZ5enp9h3p9o3l9d318bH9zfH+Ghnt5eXl9nm17
enZ7inJ5eoV1j3hzb3yVe3qVeJF5dnV5jYN9f3mUfH5/cnt+iXd1enKQgXV6dmZ6eX1zeXeinX9zjHyXeH2NfXx0e3l7b4F8iY2fc3Z4eHZ+dXV4eYN2gX+Uf35yfH99fX51kW95e3aAgoR6gaBveHt6bXl6em6I
aneJkI19eXx9fXx7eHx4ekBFWlZgXpZwY2actGJybnuSdpFyemx5e3l3hnN1Z2hucWyZdHVse3l2c4aKf5huc3uEont4en9+fm18fYZ9fX1ljW5dW3eGdpJwa3F1coCeaIKHcnOSf3Z2cW11fXaTc4iUdnp2eIV6
e3B/knt3e3KZh4B8fX14fYp5fHx8fXx8g4l6g3V7d3x7hHd/f35zmah3kneNeGB7eX5seoF4em6Kh4t+eXhse4eAeoN/f3eHbH5weGdyZXuYbmtqaGu4eGCPdnVsdYB+eHNlb2R8mKZ9kHl5j357e3p3hXd2f32I
aIx6fHeGY4F6n3t7eWt3d4KDYIt2oWlueIJwVnhqe3KIlXd4eX95fXNycId5gHJ4a3ydrm1xfHh7cG5/enV7Yp1vdJBddnF4eXN3c3CEdmRxdop1dHB1enqDeXh1hmuFZGtzc2lveHd2rHFwc3uIfW2DbnVphW94
m2OGbXlpcYhxtHx+f31+f3x9fHt/fnp9ool1bV56e3p5dIx1e3N5fH95gX6Pf496eYJ/enh2d3lxdHhzf4J9eHmGfH+AgJt5enqDq2Z7c3CKck6BfXh2dXp6dZV3eHx3e3xyl3Vrd4dmc3ZtcH53epx4hY10a2qV
enl5eYF2dJF6iHJ+eHuZeIuUdpVadVl5eGh8gHaGcoleeX94aXF2enh5qHZ4bm9ziHlkho9ndHl5dHKudmdtX4B+emSTdXORfHZ4kXh2cnl3eXFndUpZcXXIbYmGcnR1WG93cmFemXd3eWVhgYNrl3Vdc293dpFz
iXN1aapzbG9+dJh7fn9+fn5/fnh/fH59d3x9lXt9fX17eJJ0fYVvd3qTbHh5g4F4d26Za2x0dnt5fnm5en1/f359eX19fnx7b4F5eHlpf56YUHl2e3Zqe4aQdnl6eXd8eY6EeYF2eoNvn4N9d3R+fHuEgXeFf4p5
oG+BdWVjt3VyWGF4end1d3p0cHyBd5J9eoN3dnxxdHeUY3eIdH2QhHyQeXiAc3Z5ZmiCfXamTXd4qnNwbHN3dn+TfnN1hZ96enFxeXeJd3p/bXJtc25eeHOydXFtdId2aHBufWpudHSLcXGHjGpwoJ+Cd3F4eXp5
eGxkcXGKgYBilHqKc396oXtoeHx3jnuFhJh4eHeRXHt5dnh0m5t8d35+dnZ5hn97eZt5eXd6cnxrdXV1aphSeI11eopjgmGWhnVydnh0cXp4elydiXymX4h6goB7iJJ/fJB8fXp6enpvhHmBhn5+jnt/eXt9enp9
gXKJfXF3dXN4cXh5eYKxcGB2f4eFemN5nHZwcYl3h19fgW54mWRqd4mVcWtyaHyLcXV3aJR8hnl6ZnJzcXBymHlznXd8mIt7fHZ4e3p3epFjX3ODY112eHdylqRsd4BgfnmUfXmGhnl8eHt5fICLfnJ0dnRedX2H
gaR0mHBodoBpenZ4a3SKfHh2enGedn96oHyDd3CCfHh6gW+Ndnp+fXBjd3t+f2aLeW5zgHd7f36KdHKIbG1weHd+a3ildnJkanV5cvp4bXl6TnB6c3h6eXaSdn5yqWJ1e2GieGx9c3V8fXl6c4yFknxqeHmPg3V1
dnl9dZZ5d417dIeBemt3j3eEioR+eX57fXWAgnh5fYp0d4h5nHh1enp8jYGBdniGh3t6enl4enp8d4eSgpd5eXdweHJ0eHZ4eXCGeHGZi5t+d3x4d6d2foB3d4qPd4F9d5F4dneVcoF8b5F6fHJ4dYh5dXdyeXp5
eZaGfHaOb3ZmlYJ7fHp+eXx6e5B9cJN7fIF/fIh4iH2De3+KenyEfnl0fXl9gYl8enqCeod6eoeXeXuFb3Foep5UcnZ3dpJ0XnuwcXVxZHp6dHeUeZB2gYKDenN+hoeBf4N7fn52doppb396cnqLfHh5hm6DgpR6
omyEiXBzenx7d3ukenhidHt7eHZ4hH59foJ8e3uWiIuCeXt0cXaPkHp9foV2eYR8gIh9cYB4enp6eXV7e3R1lWVwenaMjHd2d3OLeYaIcmytfJSBe3R1enlqiH54cnZ3e358hXR3koKFiHl6d3qHeXd1eHx5dZd6
eod5eoCPgHyJbHVoeHKId4Brenp6k4p6gYx6c3x5aXt8coCzdX12dnx8eoiYd29le21wdnqfbXh+bYJcb3CSdnh4bHCqe32GZGB5d3KXdnZllGp1aGd4Y2BnaXVml25kcZVsbXtycnSBa3JwYJ5seXiYY49ydlhv
bnp6cmp0Zot7k3l2fqB3boeJeHWod395eXJyd3h1YHdveXx4e71hfH1venmPfHaPj3p5c36TcXF8b4hye3d5d3F9fXx5mnZ8fXd6dop4bHxkjGF0fYlhdnahcWB+c5lTjH16fHqFfH15fIx5eHd3joGCfnyAfod9
gneKhnuAgHt9fHx9dXqmfH10ent8kHZ7ZndujnOHfXi5WHGCeG1vaXSTfH13bXp+fXV7epZ6inhlh3Z2dHl5eHh8epl7hmWHd5JubHR5cZh7l3eIe3lxZJ13cYVwkHN1d3lvd3Zxk3hzgIl6j3pvd32gi3p6ent8
hop6eXd4eHt5eW16gnaWeX2OcHJ2gHh8iYx0eo9sdoF6fnl6cZJ3knh5m3iEeHt5and4cndwcnmTdnV7doyienyOfnN7iHR5eId1e392e4x3eHWNeHyjhntqenqCin13bHR5e32GeX18emZ4eHele4R9i5V7e5t9
fXh3fXBsfHlyc3JteHd4eHGLiXd6j2VkdY53bW9xoYGQZXR3b3eKem56ZVNnZndrrHZhW5lpYoV6mn9+fH2pfXlifnp1ent9iniOeHd1fHuCfXx6g4uBe2d7Znh7cnd+oniSeHZ0lHdvi391eZdsinyPe3t0e3GL
dYB2cHGBa3h5qW12cnh+gXWXh3mDcWmChn1zdnSKfHmHfnqPf36AeXp0g4V5dJB4fnJ4cZOHjXx6dXN5fXhuhXJpoXl/gox7pnJ2eX11d3l6cHd6eHh3d7Z2dXt5dHN6Z16MeHx2hHp7fXl6fnuKd4dzbXZ+qHN5
eHNjdHdmbnCYqm51cGd3eXpvZ3Z1bJl5cn98fHmLeXt7dneJeJJvdZRxdYV3eZF6gIF/d397gXhwcHR+gnCCjXp5hJKAeH95Y3l7enmxY3h9dXhzcXdxeoOFcWZ3eXt6eHdscnKFhZZPg3BjdGtyeqNsaHp1cZN3
aH2Oc3R0dHuJeHp/fXyOiIB6dniVc3l9fHyEfGx2dnihiGZ4c3B2enh5i291g2Ztf3uNaHx8eHx8eZZ5fId3eG+UaXZlbW95d2aql2lmenRxd3x4dY95eoKLfI14jYV1fn52dnmGf3t5m3l5d3pyfGqIaGqbcmt2
eKVtZGFpXpd6hXt7eYp6hXqFeIF2fHiEd216jXt9hnp8d3yRjICDeHiHdnmHeJF6eHCLenuBcnV8g4B/gXaSfYZ1gYl5eXeAf4aBdXx+gIWCd3qCenZ9gXd4eHd6fHR6eod9d32hjIFsi3tzc3aqenlzeHduiH9z
loN5jG1pcnl5h3yVdWx7dnpwd359el13uXZ4fHl4dHuBfH99iH96fId/f4GAgXyDf359fH9+dn9+fX6dfnR7dntye4CAe5N5knN5eId0d3ZghnZ2Z4ltgXd2jneIlHd4cHt7dmuTd3l7dWpvn2Bub456l3l3X314
dW92SXWgf3RxjXVyfnZ4doKTenOBiXp/cVpxcGZ0j3h4eXR+fZp5in+Menxtdnx7enp0oJJ4eXmEe4F9f3t7fXl4fYCMmHtwcKJue3ZliXp3X3FrcW2ec3xceXp4dHx8q356emp4fXxrlHqYgXZufXh5d3J5glqF
coZzcGtpcHhzbY+vdlVfa3yKfnyEeYd7e3N2cYOBfXuLhXx6e3uYfIJ+fHt7eniDbY94enpzbHuydmyAc3BteoJ2bHZfk3F7d651jHJuZHVphWNylHFveqh4aXZ0ZXd2cYp2gGhyfHp2dV6KdZdYZ29yaIZHhoF0
cZZ+cX+PdXdwcm11dHKfdJZuaaxlcXR4gn17eHeYf3t5knyHaWx2goqDfHh+fXSAe4KFgn97fXx/fnh6ZnF7eWJyeI1yZnigfHN2YGuab3d4dW5umWx1cZV4h3tomHd6eXNug3WHd3igXXNwbotveXRlUYNnbJKY
fnRzfHZ1pYd7gHl8fH13eoF0aaR8eZF8fHx9fn57fnd5fnBvh3ZWlXWZdHZ7boN5gnNjdWV1Y3h4c4ZRdJGYb49uknh3dXl6eXFxinx2o3Rpbn17bXqEfHlwjXJ4eLh5f359fH9+dn9+fX6dfnR7do92d3RuhYh4
enGCfol0a5aCcXuEeHx7goF6aHl7iHZ2ZGx6c4N4fXiXdnZ8kXl0eJVviH2JdnJ5c2l6int+fG5+g3F5eHt8fXt4fYp5lXNwdXx9fnd5gHx8dHqEfIF4qnNteoJ0lnR5g4tydIRwf3V0g3qEgnWPe3uReXN2f3xd
h4t0iHdzgHN6gHh3fJhveWx6fH16Z6N5dHR7Q3elinNxiXp7b4VmenNwd3VtfpKFXXtwcmx+fnV1qIF6gouEepWPen54cH58e4d1foN0eWt3k35pdYtkf3mFc3V3knR9gJF7cHmWd3V3lXt2bYJye3x3fnxxfH5+
eXSzdXBqe3ZxmHh5eXZ3enl5j3F0aHpyfXl+enatZICFcHmJdHZ6fXR8d3eKhHF7mHtmjWxkeGhyenh7kGxne3iRjm2FeHZ0gpt5eaFznHx6enV1e3R0ZHd/dXp0aGV3eXWIbXOUhXV0dJtpeXV6d3p7eYV7eIt5
aW1/dHN4dHdtfo12c5dyc3p8rXJ9fW97fHl6fXyDfHx+kXZ8dIl3fn94eY2FfX98aYdxdmFwknpyfExnf2qoW4Sda3JhtWlzaWZRb2VuW4hta3lxcmiFkaFseXZ4eGl2bXN3hIF6nHyAbG95lXR7dm+Dcnikd3Z7
eGl1eHmFc3qHm3x3enx3e315dHGOjm91ZHd5lHmMh3l8bnt3e3l3dKtgbIGag152cWltX2lyUV+Hgnx3g4V9fHpygoeCdXuGeXR8nXt8m3uZfHh8eHxwemqDeW6Pg3R7eXZ8dYqIc4F0c3qudYKGgHx4enV4cniA
fpOBfn5+k4N9e3x+fn10fZZ2enx6mod3fXx3e258jH1tknp0eHqfeJdgZnd1YWx3e3yDknp3h4R9cnyCfXx9gX59fol+pHx8fnl+e3t/fn1+gHp9eYCUiH6Te3t6e39+fXR6dHF9i4CFcXyEdYV1enpvkHNvdIl3
gW2MdpN3jHaVd3uAeoeFe3uJgX18e353aot7hXN4lXySdm17emuEiISDfnd4cHV7iHmKdnB8gXt2cWuXhG6RdHhmhHVzZ3F2gYp3e3d8iHh3dYB4dYKMc22MfnZ0m3h6eX92gniAdoFyiHd5cXSCeXd9eJp9gIVx
goN4fHuifIB7d3yBe3x4fpd4d2x0d396fHhzjXhvdnh0nXWAhHuVfHp3eHd5eneCfnl8enCDf3t6eXWQdXZykFlhfWZMZllscFjaT2lUW1BVa3aTf3iOeXF4bJJndYJyeH55dXadgXp6c357eop2g594e3l8p22P
fXZ+enx8dmOAfYpud5ltdnN2mnFzbHFqkHh6h3V2iH18iYJme5V4d2NxhHZUfV11gWhqZ2iCmpaHm3N+gIB/fn9/e36Af31/fF1pbHxzbYJ3cKOXdo1yioSMenl+d3mJgH91enuRhnh/dXiDgY58f3p4gXl5dHp0
eXl1j3OXk4F4eHl2eHh6eXh9ccV1fHJ7d3J3dXqIfHp6ioWQen+Afnt3g314eXuAjHR2fHaHd3p6dHuXa2t3dnOUc4t5dmx9e4WBhHmCd3N7eK1xdZ53dHhlZ4F2d49qaHd5emanh3x3dnl3aY2feHZxun54eXl8
fHp6eoiMdnSDg32EeYOGfn2Efnx8h318en16eXqIiYF6hHqEjIKAfm+CbXRptnh6eW9vpWxpbGyAdHyGd32agnyKd3l8fHd5j5V2epJ3eXt2emt6hHJ1gYeChH97fnx7fYmDgYN9fH2GeHJ3qHV2eoyDeHlyd3h+
l5d8mnl7aXt5bndxdnVzeXRdnIN0eHp8enlycnmzhnGChn2AeIV8fH16gYCAgIKDZYhteHh4Xnl5oXKFdnOAcIB3f4J0gYp6fot8gH96hHp0ZnhyeGd7eHamWXh5eGVydnp2gnibbHt8e3x7eXl5lnF3eZx+kXR5
fnp9fXh+fHuUeX18d3mTfnh4fXp9dXhudJ53enByUHt5co1xc6CibXp1fnh9o3p7eXh7eHt5eYZ8Ynp7kHN6e3R5l3p5c65xeVx+indzp293dIpzanCJeHd1e315h4uTe4V4enp8hICGjYZylXh1enp0jXx8b3J+
cHx9em55d3d8fXJyeHm4c357hX+Fe599eoB5gH15fnp9eXh7bH16fHx7c3V4dnaefnl7mXx7enx7fHuXfXZ4d3xveHBtcZpzd2xzcmxWj5JtfnN2bmB5c25vdWyXlmeFd3t0nHd5b3h8e3p9e3qFdIR1dnZ4cF56
d3BorWlug3B/h254hXeKeXmJeHh8hHl3d3aAc3ycXW2oe3h7d3h3emtsf4SEgnd6e3Fwd3iBepJxfLl8eX18fX13fYR7gHx8Z49yeYd0b3yHeXR6dHqEfKR+e5FeeIp7e4R8dXltdIB0jWxwd2umeXWbcl1wZGiR
kWp0hXuDbHmJiHJ5cXVyg1K6WnBdgFt0cVRzjH9xam1+eoV6cHRwenl1dqVzcYh0hXqGfX57hnp6fYR/gX6Pe32CfpR5e3h8enl+eHp7o3SDdI1xi4FheXdwhHd5l4xkhYR6eH2EgXuGeH18gIOBiHCVe3Z1c2x6
em15fnaLknhqk5RxpnVjdnVpcm12cm2EZ1tucnduaH+vc3hhZ2yTmpSJeHh3dnB6eGtseYN0l3h9eZaBgXp6foN4eo2DeIB8b32Gf3RymXV4Y4aEdn5pcW95eXd2qJJ9fW16enR9l3OGeoiCen5yenqOhYCIgXiA
gnl8g3SFiXl9jXh9fnt/f2qAdn2Id3d8e3psdKl3dHyHfXd6gICCfXd4cH97hoaDfHiAeXlzl3x1d3p6nHZ7eW2CfG97dmB4nZV5fHV6cnuNk2SZcnh7fHt7dXl7ZXl4ibF2imV6dFt8dnt7eWh5e4l2g3uQe4R7
goJ6d3p3gX+CfX6MbHhzfZZ6jHSAcX58gYB8mHd8eHx9eo1/fHx+gJd8eX2Hd4F6b3Zxdohkcm2GhXd3d3p6eHx2n3Z4iHSEfnKgg318eI9+d4B8fX98hXR0d3VriYl8eHeWdo53h3mGeXl1e4Fno3t1eHx5h4p6
e3mBknZ8eop7e4p6e4l8fox3fXx1gJ18e3qIfXiAeHt5dKZ7enx8j3x4fHp9fIKDc3SSd3l2e3h3lXhphHV5eXx8l39+e3l9e4h9fXx8fH11i3Zvd3J1hYxziXN8i3B2dIKIf3Z3m3yBi315f3l3gluCjISLbIp4
dWt2lXZsd3OGZ2drb3Bwcadtmm1zinFrY454fXpen3pubnd7eXtzd3WAeHiMfX18gYx3eIZ4eYZ1s2xpdHN1enhumHFzdmFyc6J+dHZ1i3t5d3F5eHGHbVVodXJeYnF2YmqOdq9haZtvmp17eXSGfGmKe3p3dmh4
ZnN7b2R3g3p3cVlqcX2MvISAfHx6n3d/fYl5gHh6dXB6l3l6bo11enh1hXSCc4F4foNxeXh7fH17eH2KeZVzcGx1eHFkc3J4dmaggHCfcm+Honlnc3lzeXp1emx6nXd/qnVkd3Jwc3t6eWx3YXmjeYlyfXx1boR8
enp6d5hycqFfeYWHd5aAe3p3cnh5hn94knOOeXF6pnt8cHqjdXp4d112pnZ5d3V7em18eXh/k3l7gnyAcnl9e317eKp7ent4b1xveWtxa3d1hpqJg4dccnWEfHuzfJt9fEt4enl3eXVzh3NweXdxeHaGk4mddXJx
g3SBdnpreHt5dnl4l3B6dnJ8e313e6F8dHd8fHp9e3txh4ODgn5/eXp/f3mNgnZ4mYJ8eoB6f317gnB2iIVbd19yend7dZ+oeVh0dn5nbXJvZ350jHdydnZvdpdejm95c4Z1kXJ5d3x8fHmMcXp6eXqDgIaFgX+A
e4J+fnt6j3uQcoaMd3h+enyId3qIenx/Zox9dn2ceHp5f3WCdYN2hHONd3e4j2R2fGp0eHp6eHheg3WBlHOnenpyeYp1eXpvWn13hHmEqoWCdHR7gXp1d31/fXWCd2l9fHp3fp9wc4aJkm14c3ZpenN3YX5yq29s
ZnB0dXaYg3p4lXx1cXKfdGVzeH52lXR8enmZdoGRfG9whHSSY3J1eXd3k3RrbnWbgItnfXd3dXmVeYV3eXZ3eY54dXiic3l7fIN6iHV3eH2BcIdxd3eCe31znHOBkXh3gYZyh3l0dnd4eHJ6cniDkY+IkHtzfHt9
gXx0fHyJdmuilnlucXt9fHl7pHR5cmV2iG+ZfH55e3h6cWJ+kXd9fKyKc3l3aoF7eG95d3Rvcnp3f39+c36lf356f39+f3F/ZYKdfIR5lnl7dHh7eXl7e5lxeXdydXN7eHSEeXB1j4d7j3Z8e2x6c3x5e4t5f3Fr
cpV7fnp6fH5+fniQfHh+fXd6e3t8jJqCfXN9fIiFeH1vgHiGeYOCgH5yf3t+fpmJdWx7fX92fH5+fX97fXaSfW2ReHlxeZx6enF+d3h2eXlxd394iG6Lenh5c3l2hYWanU54e3txgHt3dnF7cJGwc4J+hXh1pXh4
eoRrg390hnJzd2dyZl6XdollZ395iIt8bHd8eXFucH18fWxww1hyaZx1en16dnV+fnd8eHuVkXNRf5Zwamhrd3eEaWOGiWR6hqJ7eZ98d4d8eXZ1fHR0ZHuHeXiAi3J6hXZvb3ZvjYxpcXSJdKFzenp2bYeBgXp2
ipF6fXp2cnp5a3Z5dnOBdohsj3l0gHt8enZ5fHOFeYVsh3h3cmN8eHRgbmyXZb5ce32egH16eYx9dX5+fHt7iIt7gn57f4J+eoCGeYR3d39sfnVygIl+eXiIc3d1cn5xdpV2fICAe3qacXGLfHSFdod8eXV9a4aP
eo18enV7Y3qKgnt/cXxyfHuOeY94ioZ9eIJ9enl5gnp7jX2GiX1+g3WJfnVlcJp+elmKc3FncJ1qj3hodIhshHaQeYN2doGLdnd3dmF+c3GaYHhzcZGmZXyGenZylYZ6e452g3l+eHSQiH2Ed3tvgnlveXiAhICN
kod8c3p7fH2JeoB9fHl4e3OQeXZ4gnB6eHFwgHZ9eKWBdYN8gX2NgH2AfHuAe32DfHN2YGuab3d4dW5umWx1cZKAhXV0faF6f3ZveHl1d4CDlXZxc4RgenuXX3J0c3d3dHl3lYZ4eZZ7dHuBkHdzeIOKe5J/inl8
eXVyeJZ0hnNye5F5bIxrdnBVlJBwYXduh4iFeGV6en13eKFqenl0cJODdGtrdXJ7eHV1cFxrpHl6fXZ3c3GMenh0kICFbJdymWF3j2h5dnx4eXZ5gHGEdZh2fYV4lHyLe3F7enR3h3eAkHp+dHqWentyenhzkGt3
cVx0eXl5dnyPe2hrenGtdY+Qknl4bV11eZFpdXOBdGdmb3N5c3dsenp4gnJ1q5Vwa4d+cXFueXt9enqgkWB1mnp6e46jcnh4eGx0iHhilHVedYdztndzeHpobGx5WotwgHp8fneMeXqFeHeEiYV6dY9+fHmAeY97
gn99fH2BenunfXZnZnZ0enl3d3t6cnOTh3p7b7h4iHx8WHeGenWAd253e3Z0c515fHZ2cYmOdnh3h3Z2aG5seYmCdo14iXBnhIZ9eoN8f3lzc353fnmIhYKBgXyDfH9+goSAen2If4CQc3KKYntrg3mRhHl7fnd3
gXt6gHyJgHt9hoB8fYmCfnx5iZBxhWl6nXVveXaOeHV4fHtsdJ58dHealnJraHBye3p9fnyaeH5+enx9eXp4fHl5fHt4bYd9fnB2faOHdnp0h3iNbGx2hnx2eniOdnqLd4CTe4R/fYKFeXl6gXqBfG1+eYNufI56
e3V4cnyKenpKW25IH2b4cWo9W1RZVYRte3p+f397ont+b35/fnt5fYaNeHp1eHOLeXx0eoWCdnl2hKZ7fXx7k35xfnx7fH17b3t2e4WEioCReHRzd4eDfohmb3Zxd3p6dHV6jH+ja3FykXN4Rnt3eHt1vXR/dmV0
bIhueXJ2m3p5inJ2fqJ4f3KLbG1wdZZyeX94dmpfpG9obHl9WnprdnFxcXFvwGxIgHWBk3h1YXd7pHmQdYN3d653fH9/fXB+fnd+fH1+eH18fH6ffnKifXx9fnx6dXx9f4V/eHR5eHx8iX2AgXaNhX12dZt8gWl4
iKV2i4Byd3Vuenp3eHedenp0fHaDnIN4lXOBkn98eoSBeHd2fIB7f3J0f3NrdpF8d3eYdYJ2iHl4X31zbnl+eJ9/h351lHR0bnePgn15e3x4eHmFept4eW53eHyPeHWeenl3e3R8e3t3ea16e3aKdnmQenp6eXJ1
d3x+fXd5fH1+cnh2v3F7e26DgnRwlHt5d39tdnBzmXeIjnt7iXiOe4KCenx5gXh2rXeIfX1xc35+e3x+g3p6f2B2e3qPnIF6fnR0d3OgfnRzjHyXeH2NfXx0e3l7b4F8eXl5eHOBn3x6iXx6fYl4fHd3fXp1fH19
fH2AqHxwfXaXfHV5dGtyd3l6eHl1T3qPhIaAh3p/hHd5h3KMdHFuf4+Den+WfXl9f3uIf3x4fHpvnHx6eX2AfH13eH59eXObaHKXfG57nX19nnZ3fHh2e2+EiIJ7kYN9fXh8hnd7enp9eX97fXScfn5zfn59e3yU
eo9/fYd/dn9/fnV7gomHenZvd2V+iYJ3doJwbGZut5d9i3SAdnmFh3lqfXqJhXpymHuHeX5tjnt9ZHh5eHp2eopfdot9dnN5eHJxmnl5c35nj3B6cHlwephpeYCIdmp0e8JueI1zdHx7cXF3eXZoe3t4h4F2ent8
m3lxf3x6Znt1lX18g4B6fnlwf3CKkniCkHZ9eXZud311e5R3cKB7Za5qeHhte218dXp2aXZwmXpykn19eHpxfnxyWphgsXBsj3x/emx1jnhwdJhxfXFteGqFcnt2d299j3x0jYF9d3qTgW9zbnR1e3t4cnpzqnNj
bZ+BfXx6hn19eXZ6c3p7eX95dm1rcHB5b3CFeXKtk29ccXd4gKB+enB1f3FkcHFzcn19fHyGfXl6enGJj3h3fGuceo52cHF8fX19hHd5enx1hH2JdHd3mXx8i3l6eXiOdHp/cnuVkX98ZHp4fHp6hXp6dnt6gpR8
c3p1hnmFa3pwbIF+aXO6eXqHgXF4aHZ2f3t6g4p7fn5+hISFf4GDekd/R3S/U0FeUzJTV3tfUU16entzdICIfoNzgHd9lY59dnZyeHepgnh5WHR2cXpydHBrdXl2cIt7eHZoqXGcdXF3fpN8fHl7e32Denh8ioN9
c5OAcXl7eHt7eKJxdWmKcIl6e3iEeHd8enN7dXKae21ze4ltdXFnd3lteYh1Y51xjWt6eHSAlHZ6bmqJonNwdWmZeIiCd3mFf3Fjb3R1X6Nbanl3enVjeHl6crR2gVp4kHiBd35+g315fXmNeHh0i29ve15Kd3N2
eHR3Xnlmd7xzhXt4c3tqfHx4d2XEdFV2VGd3eYR2YHh6eWBfzlZscWN/bHhvdIGHdaWLdnmIamqGpox8fXp5dX16dnuLgHV1k35tjI+WZXd4dnJkYHtyc5NckGx5eT98fJhugXdsmHd6pYJ9dnx9f31+iHp8dn10
d3d/bHx2dqN9eHuRjH58fIJ1d36aiHx2elF0cJlvdHpkeJZ6eqhzfXZxe3Zye3yMfHx+fnuXb35+d319lX14fLORcnRlbmp5d2tednRwdnp9fXx+iXuIgX2Qf319fXt+anR0dbdtc4t4hoCGcnOWc2t1c417dXt3
j3JxanF7b5KMnHx+eXh9fZR8eXF6fXx7fX5+e4l7foOCjnp6fH98f4Z3gpp1dnedeHV1cnd3hHVunnl8eHl3fXx1ind7fYd9cX+lenh4f31+b5V9g3x5fIWXc4J1dmx6oXZ0cYN1a3mvdIh8eH14fXx7fo59elx3
dXeZd593and7dnZvf4OLbnJzd291mHaRe3R0fXl3fXxoeYx4b3Vxh5hyanNxln+AiGx5dXl0eXuAdVZ4eHajm3eDend5i3mAf3J6jI96d3h0gHyLe3p7e4SBfoB8f4J1mFpzbHNtfXV+cG+Fdm1xdKZpY1+Ng2lx
d1BukHJxZolZlmljOohkamtIZHhrX55zb3doqXlrenhxdWVQZqJlS2x6dXl7coZ5gHR4bnSTd3aMgoaAfnp4foZ/hn12fnp7fH6Vf3Z+fIJ8epF4fH17f4Vui4RydHV6eHaLinVzcoV8enR0cnt9m319eJ99bH5r
gaCHeHiEent7anh6eHePc4NyenaAa3d7jHd6hHh2pH6Ljnpte252lXx8jH13enp7cHl+eHN3d3x5dIGglm97dnp7fYV/eYl4fIGCinmCgH2Eg3lxfHZ1eoNyd3WFl3ZvX3OKe26KcHJ2qnJxc2xugmJpcHJrb4Jy
dXZkcX+4j2p2dKJ6eXl4gnt4fHyIiXp7dYt9fHSoqHp0YXl6enpwenB+fnl7wkyQfFZ7en17dn2Odnh5eXJYenujb3dyY4lrj4F6i3pzent1fJd5bXN6d2SSfHx6om97enp7fG97bWV8eXuPjYOIfnx5gH9/fH19
d31tfGFoZHZ3oXV2doaZcnB1fnuIcY96eHx7en+HeoNoh5KEbXaEi4hoeHt5fnaGiXN1eXd3o3l6gnZ2eIB4aHN6h6N8gHl+fXp/enl+g3x5e3qDd4iOeYCKfHp3eo1+dnV0e3N6gn16b2nMbVZsd2iFf3t6mGx6
d2l3eXKVc3qAf3h5cndrenZ6mYJ5dnaEd4V+eX94mX+Kd3x6fIB4e2iLam55dYl5eXFxindad6N/hX17e36QfYN/d36Ie317iXp3e3FzboB6eIV6hZNxe3OaipV6emh3fHBzd3t3dHlyd3aBenaniHp4goONd3l7
gnl6eYGGd398fYV+fY2Ci62CbXZ4bYR4cnR5fGp2bHF+d3CFaIZTeHdtclN5bqdycnd7c6Z4jHp7fHR5e3t3iGRhd3lwgXFupXZlXnSjZ253ZX55fn5+f3x+uXt9fXt2jmp5dG5wcnl2d3V3a2ZtwXt8f313erp8
fnR+fn14dn6AjHqAfqN+dHp2eHt2enl3g3+DeoR4fnZ5dod5dJCDeHOHmHZ+iXaFiYJ5hX5udnhmcYJvsXtPdYBreW5rcXWAZnxwj3h3cHmkeZx3eXiAd3d2fHiEiX14fH1zeYFwgJFsb3B4dmR2jnmMeXJwnZB3
fHp2d254pnmDiHd6eXV3enyCbXljcmh4cW2FaJB3j5hkdY2DcHSvdXlfiXd3blSReIRtcYh6e4B7m3B6g319dX6MeXx5i5GDg3V9ent8gnp5dJKCdnx0nXp/eHl7enl5dol8gXyTmH1/dX1+fXt9fHR8fHJ+mGeT
fXB6l351fHxreXmXc211eHl6c5J1eZCNhXWTdH53a3pygXeAeXZ7d4WDeHp4g3t6kXV0kG54dXZ5eHB6jHNWd3Jsom9qYXpxbXV1emd6h3mDe3B3e3ejd2K5c3Rzc2Z3cWtwpm5bbmeBk399hn52enlzfnh+fpN2
k4N7eol7gX2Ad319hX16h3d/eX96fbt/fnl+fn9+dXh5c3NycH5zfXl0i356lXl5db52fnh9f39+fXp7e399foOfenR0fJR5g3mUZntwdHJjdXS0eXl5fHt6dnp7e4KPcZB1apV4cnuSeW14e3mUdnZ9d6R3eHWp
fHh7e317eYiDeHZ1em2peYRfg3aFbnJ3pZVxeYqEbHt4cntzaHZ6dIWEeXx1d2R3j5B/d3t8cXdlhHqTd3aAlXV5h3h6g3t/c3uUcnd3dntzeXZ0dWBvoHaFfJB1d4d4eXl9d4JshoSTdHl9eoZ0en92enujd3J2
cZlye3qAbnh6dm+Lj4B2b3KaeXdui2F4dnd+hHZ9ioZ2fHh8koV5e3uJd3eYeHl8eH1/k3t7enx+fn58j3R9fHBxenR0fYt9eGd4eXZ2kKF3hmh1gIl2nYpydH92e4J5W512dHJslHp3dmt2daV1c52GeHF4cHCP
e36BiXd3eHmIe3+RdXZ6gHx4d4h7gHqMiXd0hn16mXp3a3d5eHFydV2CZXF1cFVrkZJzdXSAYWmNX3aCcnl3e3duhHp3a51iOnFmbaZzaHaWaHWbeXRwd3iPf4Jvg4x6e3GMeXZ4fHlwZX15dYqGeoOueHl6d356
fXZ7fXl/lX58eHp3jYd0bJKHc3+DeHd4gWtwc3qJeXl1hXV5eXx5fYp/d32ZfH95bot5j3Oghnt8ZHl2dnRwcn56hXpwdHB6eXV2pXNxiHR+jHt6cXmAfHuFknl6fHmRe3CjdHlufYh3e3mKe3J7eJOQhW9+cG12
iG16cHllbIh4hHuHdXt5e4N7bXySe3aGeW57fXyCd318enR6gnOcd3FivHpneHp5fF96fH1zfIOIjGdxcoJtdXZ9anBwg3ODcoJ4iniYZnx7cHZydnCHe6hkmHhyd3V7d3Fednh3cnlQc3l0cnCXeXlnhG+dboVw
TmKljG2DY210b5VvbGRmb7d4dXVidV11eqRieHl7endupnh3bYlze3ZuQ29YqJRjkpl/fnF9oX14Yn55dXp7fWaLY3VhZ3B1dmxvfm2WXod2b3p4dIiEfHyOfXx6dGt9XolqcnBycnp3aZ2PgnN3a299fXx8gId6
enZ1hZV7gndufJN6r3t1fH1zeX17dHN5Zpx0h3GFaXh4c4iEdnOIg294dW14d5SKl3Zwd3pyeZaOl39sZXhkd3l1eGljkHB6cI+AeXd9fXl4coiChXWCeXp4fX1rbnx8fXV7dqV5eHtzomqYanZ5e3p4nXhrdnh2
b2R4dHVtjHh4cHOub29sbYF9eHl0louae215d3p4dHOIe3F8d21peXh6erV2gHBzeXt/enp6rnx8c317fHt3fX1uhG6FgIp2d3F3cHBqdX6ienF5dKdre3Z2hXJUdWhydJp7YpZrfXd2hGRgcFWQb4tieXN6a3uF
qH16eXF2eXp+gXZ9fnV5fHx5dH6Hl4R5cY98vXF7fX19e3huem96a3x7i5N8gneLfHl6eXl7en+8cnNycYtweHlpc3RvbmpobYJ8b3t2YHidlXl8dXpye5lwc3dWY695cm91aXNqZ3SBd3R3a3Ntd3mWf3tzhYl0
iHh5d255gXuZdnBrlHN2cXB5fnhzd3d8eXSBoJZve3ZuinaMenmUeXhoc6R6d3NdaHN6hn9ydHx2d3lweIVphYt8fHypfnd+fXx3em5+fHxadXh3k2SfdXlvdnZ/h4RnfnqDfnx6hHp7fYuIeIaGfYp8iHx+eY5+
fnx+fnt9fn6CeYhze3hyhYKYe4N2d4F9enl3noNwenl7doJ7e3d6e4t7eHV6onFweWl4eXp0enqyanl4em9sfnx4dnqKfHR6eHFyeGinenl2dnlzZopqfYWJdX1xd3l3jXx5bXJujoJ2e3hzd3aLeXp7dXp5iJx4
gG53enJ6oXt5YoR1aZF7eHB5d2KjclWCdmlhgpJkTWpsdY6TfGqIgH16eXh5enqSmolkenR5aHJgaHWkcWhjcXd7fXd9oHp+fXx8epJ8dnxsdYt8c3d6ip+RdXR3dnZ2b8icfHl7ent6c3R6enJ5eGR6goB1d4F6
enaKlXt0in12a3Jkh5RseXaSXnlyfX+JibR5dGR8cn18dXt7emV5fXmDfnR2dXV6eXh7lY2DdXmIdoJ7j3qDe4yCeXh5d4B+SIxsjXR4Wm2eqW1pgXFtbYJ9foxseHN9lnqMdIBxfnx5bHd5iWN3c3Ntd4Z5Z2yi
fW54e3V0YHZwlXR0eZ1jV19kbm8sZGNsbrdlf2tteHp4iHp3n3pwf3uEeHd6bnh7e3iSeal3aHd7dXRzg4JzeISFiIF8e357foaCgXp9fnh9fXyPc3iUd4t4eXGUenV7hHt9eHV3h3t5gXh5f3V5fZNVcHl7aqR8
fHJ7h4p0hXdzoXV4fYV3fHp1c3aKfYGkfoN9e3t8pX2FgX18fHt2fKOKdnJ3ckV9eXeReoNocXNxdnd0km1rcnOIdXR7cJZqcHd3dnKFeHt6eXx5gYmUeXKWcm11caZzdW5qe3t1dXeHf3R2aHZ0cHVwoG9wdGuR
hIN5cXx2dXqDcnd1hZd2b7Jpe3Z8dnR9e3t4eHiZeIRlj3mQeXNseJZweXiId4dybHyDgXWBk4CAdYCVeoF5eZl/fHqQfXR7fHGWenx1hnZ0eYyBe4Z8iHqHe3mAe4h6l11zdW9zkXiUa3N5dXhza2p3eHd7fHeA
soF5fXp8enx2gXp7cn2TfHx2fnZ5a4CgdYh4eXR5d3p5dYeDiY56jXJxhHh2cXp6endymYpwa5JypnJ1l3SMeXaLjHN1ZmdXe41tc41ykXt5c3N1dHl3d5NlcXVve556dJJslWZyenRji2h0YaNZfnaieHF0Y190
fXt5fHt8c32Xenh8enZ5cYSSeXh+fGF7enR5koCBdId5iYB5c5x0dXtwdXB7dnBxfHd2aHR7cZl5onh7eXd1d3t+fn5+fZV+jXx9e316gntnZ3BwiW94d3SRbGNxhHB4ZmVwYTmycGlpoWNSTEx0iX+Fd3WGeWN7
k3VwdZKRh3ZxinaAaHJ8enZ1Xop1l1hnhI16aHN2dXx6a3d3eXVtu3KDaXJxgm5zdXlmbm2jbYZyfZ9xc256eLBuhHl2eHZ4gHx3f5l2cXt6dnB+eoN2j3F5hGR9enV5d3R6jHWNf4hze3uRi3Bne3+BdZ90ZnFs
hot7nISCent8eneFc3Z5d6pmd2hRbWxvcHlqaptka2c3ZFVJK5u0XV4tc2BZpE9VhHuGd4x4dHx6d3qOf4l3dmVvZI5TiJN4d41vbWx4XJeHhmV6eHhvdXifbl+Oo3RwlXF3dXKPeXl7bHp6fXaTiIJ2fI91dGSP
e5FvdXZ4d3x+ZXeKaYGAcnRyYZhwaXp9c3d7eW1mdXp6ioZsjoKdfpGBd3p2gGp5eYN6foJ4nnFjbXeFeIxIeHq3dnJwdXKIbnh7i3Bvd3Wbc3R+nHlwbnWId3WGjHJwd3NxfHmHfJZ2e357oIR+fYp8fH59fXJ5
hYd8d6KTZnx7dHd6gXhuhHqHe3x1daB8fXV6eoeKgHpth3Jsc3lxlHqQeJRnfndgbXh3mm2BcZJ5cnF5cHaDi2ZtfHmLbY54e3pzjXp8iXhtZXd6dICQend1eZt1m3x3goB/eYB8dIB6iXyHd395kHuAfX17k3h4
fHp6qXJeeHSAc3uAgX6JepN0eYN4cnl1bXd8e2RrjXl1boNVdbaFcW9jcnJsdI53d4l1e3WYiYhzb2J0XHVXd3a4c4Z2X3RxenR1T2iwYpB4ZmhppnRsgmhseHN5c3V2b26Qc26ZanFtf3J5rnl4fIZucXt5i3F7
dXh7fnqKjHx8cn14fJB1fHh6e3qKiXt+fHdyfHh7d41iiW58eJZofHpkdXNtpol2kXd6cXh2l3aYdXZzeXh1cIl1fHxza6B8enF6YnyRdWx9jXt4eXlomHt3dHl6qnh2m2ygh3l2g3N/dHt9dn6EbYGAfJd3fHh8
fXqNf3x8foBmh3Z5dnhcenqhdIF4cHhxc414d3Nzc3t5cXuBbpWmcY52gpt3aHpqeHptdWdyhoeDioZ7k3h0enp0jHt8cnN9cHx9em55d3d8fXJyeHm4c3tpe4BzjWt7nmRseXdicHOVcnx8enhke3pyfnd5drJ0
hH+GiHh+enp6ioKDfIR3f2V4dHyFdYV5eHqEdaN1dHuYc3Z3h4uLdnpvdHlnh4R1cnx7fXd7oXx0d3x8en17e1p7k3x6eZh8eIN7e3t7e3t0k3d2hnt8e3+FgHiCeHaFVWh1cl5icXZiao52r2Fpm4iJeHlsgYV5
eHNveHh5gpuJcn18dW6EfHp6eneYcnKhjnmDe3uuc3t9dnp3c49ze2WAd3l2mpR7fHN2ZHOOeIGGgXx2d3t7eXx3nHZ7h3iDcpV7fnp6fH5+fniQfHh+fXKFeJ90d456e3Z3f4B+lXJygnOAeHlviHt1n4B/e3tv
fnGhg317eJB+doB8fX18hnefeWpnkYd4h391hXNxeXCmjH1zeX18fm57f318eHx7cYN6fHZ8gnqAinyNe4B/jKl0YZtaXWd5d1d3XmVhlmdkbW1xcXh6d69odZN2imhmj355fHd5hHp7eXx5e6tzeGV1cpyVd4xq
eniBbG54dXKLhnR4dn1xendrcXyHonB2cHV2d2x3jot3dpd0gHeHeG53eHyPeHWeenl3e3R8e3t8eKJ7enh7dniIeYN6eI12fZ16e3h2dHx7c3Z7enp2fIR8eXp4gXZ6eYB3iYB5gn1ZcXVoeaZyeXWtb2ZUY2+J
enmGgIJ7e32ad3N/fHppfHl5e3ySloZ8e3d4c3pvdn93eW56fYmHfHx8bIh5jWd3eHiTfH+DeHt9ent6fYyEhm9ve15Kd3N2eHR3Xnlmd7yMiI17fX2Bc355eXqUhnJ7haJ7fnd9fH59e31venp8elB4hnRtb5qE
kW9pb3CUfn54hHp3eox2gH9ye4qQe3d2cXubi3+Aa4OcbXl3fHp+dWKPeVWPeWiZpXpjdnl3b3Rda3dteXKaem14oXJ6mWlujIeAeXSVYHqEfHl3enuGeXJ7d3p5c6x+end3eZ91eHpwd3tup4SMent8dHp7fHh6
ZoSEgnN1h3h4ep11a3iDfn+FbXpzcmd5dHKGa5N9kH9ue3SJXIWUd3dhYnpzpYJqfIWBg3mMjYeAeXx7e3x+e122cY1vdWl2c2ZocXdfaHt7fHWNdXx8f3t3kXl7k3yAh3Z0dIFypHp2aXZ5d3FyeG1xdnp6Z5SG
eGt7b3dhp3iLend6eoVseXl3enmWenZ2al+nbZZnZXeOdWRzdGuDc3lue318gnd9fHp0eoJznHeMent6bnKHfXx3fIOheXN8c315dpJ4dHl2jpR2e3Z9e4JCfXB2dG57eHKVcnVktXl9e3l8e3xzfZd6eHx6dnlx
g39/dnh+c4KEeIWHfX56f4R8iHeNeGh9enh6j4CKd3WAh2Z5dXdjdnipbmCOonVzj290dW6Md3l5aHh3eViPsoiMgHZ6enR6eneAkHeYfHN+dXZzZrNgd3hlbGyadW2JbXaldHp1eHt7dpdnfX95lHR1kod5eW2J
e357eYSAiH9tdHFlZJRtdXdtbLBlfZtreJKFe25kb319dXJzo3t2emp7fXTHd3B5cVh4dnN0hXaIb4l5an6AfXuJfnt5eXiHgXuAfXiGa3l0knePZHNyk3lweJByjGl5eGJonVV7a12Jd3+Zb4x9fn58dXt8fXdx
dnp+eXaZg3x8hXt6d3uPclxyeXFwm3F5d2qTap90YWVei3J4eH52eXh/cIpyiZZ3jXV8e5aFcn16eIF8cHx4eWyCeIlzjY96c5VddXiecF9PeXdsh3ReeXWUhY91fnNzcX91iHemfHx7enyOeYN3dW+Eenl6eoR7
lnZ5d3t/g4OidHl1j3qZdXl0fHh6eG10lWB9az9yp3JdXYdvV2R9bWC6jH15fH5+fXZ3e313bXqfXGlpbVRccWtaWVe/jU9JgHF3gXJ6kY9xZ4B7eHqFeG50lXeTdIp3eoJ7d3eFfH6Bh311gHl6enp5dnt7dXWU
c3h0dXKRg3t4b5Bwj4hyfHWMdXp1fIt5j3V6b3uMfYOHnn5uiHhufn16e3x9eX59fYR7eo94hnd9knp5fnmLfIV+goV5fpF8e3yDgH57fnt5f3l3d3tSq3hpZ253i3Z7f3l+fHiXh3p8dIeFcoh4eHJ1e65qenl5
fHl3dnZ1eZN0daR9d3t7enx2mGl6cXR6jHdyg4h0kXV7eXJ8cIJydnpylIF4e4qIe3t7eYB6hIB1dHlwcHF5enp5eW51nXWBdXR4mmxydXh4cH14Z5NyVm16fKd2eXN5fH18mHVxeG2zYm+MgHpff25ebW57gn53
cHh9d3d5fHp4fJSEkm9aeGx1drBsdnl6h3h4eJJwmnV8fXZ5XndxhXiic4hzhG2GcINueIV6e5aGcXmkcGd6aXuEh3d2gHl5eGiCenyDhXdmg3jGaXhrfH52eXuHe3N4jox8e4J0cXl5nXWFdnNneKN+eX98eYZ8
fIeBenp4gHt5eJ17d4KXdXx1fHl7enp9kJ52dXl8eHp7eW9xemdghGhzaol5gXVxeph3fmRyd3aIcottcXV2eHx3pYx2dnl7WH+IeHlzl3l3nnZpf3V2eXd2fHVhdq5zdXdyl3l5eWt3dXdxQmtgdni0am1rbJpy
fHyXf357eX17iH19fHx8fW93d3CedV58dqh2gnl0cnd2aXiDaHt4eXl1dHabiIGAhnWRd3WXd3mPeXZ5gHN0eGNwenl5bXx6eXp4cHB4sm2VfXqDc355fYp5iXqTe3d5e457eYGBfH+EgHyDiXd5fWdfd3FqfXF1
iXlxf3ByqpV1mWt6bX+Dlod7dnt1dH6Lg214eo+hanp7dpB4b3x6amWPdm9vcXl3eY9ybH6IdpVweYp8i550en54ZnmJd3t4snZrZo5vVXl2aXBmbYZmjaFwd3uIh4KCe3Z7f3p7entVi4V6em96e5R2b3qBjm5w
jHR5epaFcXx6d4B7cHp4g5qDeWFpdmRzd3ZzdHmEcZh9jG1ye26BeXmKcHmLeI57a3J8eIV3npF6g3ePeXd2cHqFcHWKeHukf3VteIVwcniBdGmkfHmRfHx8fX5+e353c4t2dnKBX3mVenFwbJOaa315eHtsfXp8
fHtzdXh2dp6VdXt1gWqDeo9xc3l0aWpmkZhxe152and2lXd9k3Ryd3NsdXCUcHSReXV9cnqOi3t8YKl7fXl5fHt5g5F4c2pxd4F5d3hwhHqGeo2GgXqJdoKeeYJ1dXZ6god5eXZ1i3t7fn55fneyfH1yf35/fXV/
aJFdcXWHdp15c3lyeZRwcVh2dXd5enR8gHuzbXV0gHa4f290cG2BeWxzfWlxb3J2jXd5fI9zeXl8hn11hYF2dUyDc3BmcER0daJ6d1ptfl2NoHx3eXV8eZd8bGx3bXd+cnJ0cXF4n3iEblOPc2pueIqAZ3JicFd4
dWhLbWeRnpF+fnR2g4OPfndyent8fXSCa3Z+eZJzinl3eYSAenSCg3J1fI1xdI97eHxza5KJdntmjoZ4d3GSkZN0eXt6dnV3fXt+fX19fZR+e359e5p+frBrfml6f2l6gXl5dmx5hXZjZ3mGd5d6c211knVrcoZn
eo1qdHlvk3Z5W4V0iXNlcXWDZWx3YHdzaGSzY1Bxa2p7fXV9nX6Jfn50fYF9e319gHV6e4BxiXyGdqd1cmhybWdcdXd3e5F7dnBfanGtaph5fHKpdoyBhn11fHeHe3l7Xnd6e2x6hHx7cZpxeHeqeYN8en9/gIN+
g3h7gIF+gX+RfoR7eYOAent3f4l9jH18cYV0hn1ta3t7iHJ5i3Jwf4l1fItxdG54eXZ8hox7mnNLd3KPjm6Ee3ZuYmx2ZYKRjItyc36Rbnh9aJh3enx5fHBwcnltsG19hH5vcImMaHVteY2MfHx9en16hHx+eXt3
f4B/e4KFgXuDfYB+fX6Ch3dud3B5aXp3bnVtkG+CcJSCiX1zgXZ3fXyEgpR2dIF2k2x9andvXHJ5dnJuZ4LGa3drdH51YnZ6gIV5bHmaj556gnuBg3yDfX56h4R+gId5eqN2fHp9dXJ8e7B4eHF6fYN2dG9tdFmO
bGxtWnmTkIxsf3t8d258fXp7UHfJd3l7gISFe3V7jXt+gHt8jHd8gXVqd4JxdpJ6gnmUb3t+aoRkeY55d3qGfHt6cHGGZnmNcnyMqnx7e399ent5enx6e4B+end5j3N+fnx7goCJe39whm18ZphweXxzfHebdG6S
fXZ4dXNzdHuSeWh9dnWKo2t9i4OJbIp3dm1zn3Rtd2RZeXeiaXV1e3pzaol2j3B8jHFqbmibUXd2g3N/hYJzbHt7eXSNcXt7enl6hId1aXNbe3JrZIFheI1nbp2Ofndyam97e3N8aHx9fp14gXmOeod2koB/foR9
f35+fX5/e3+gcYZ9gnd1e3Zne4h8fn1viX91c4l3c3h3cXqDgHh8h3V5d3iMin56h3d1d3htlX1wnnRzbp9reHpZdHOcc2VnWY2KbHCSgnlzdm5ocKldj4CEcHh4e3t8e3hwi3mXc3NyVXh5e3tufHp0emJ3yHV1
nI16inl9e318eHZ3fH1odXh+eH95fn9/fn58p3l8e3yeeHl5dYN3e3l6eZx3d3R3fHl5nnl7f3l8cHp4e3x4l4d7cHZ1dIN4gm6KcWR+fm6GZ2drb3Bwcadtmm1zinFrYHyEcWdpcW91dnFkamuBlWOOeH16Xp96
bm53e3l7c3ddb3N4Zn9henepgnlpmW1eoJVvc3B2Z3ubgnF4dnh1d1+ZeG9+dop5eIZ3c3aWc3ZweXl9fnmNe3luaHZ9eJx5gZd8jnx6d3x8eHJ7cnaMdsRubX1oe2l9fG97enx6en10d3d3jn59e4GNd3iIeXKK
m158end3dXt7cnV+jJlreKdmdnl7cnR8emd6e3uFkXpmiFtteGJqeXdsg7BzbXNegYl7cXlfgH6FcoOdlHRueHeVe29kaox6eGxweZJ3cZRssXmleI9yfHtzdXp2XHhqhnN4eXqghHp9d4V4fnp+eXKEhn+8gWd6
gWl9dnl6d3xsWptzdHpke3yIeWureHV6a5V4aodxZ5V2cXGFdIR+bYFfcHN6kGNvkWdmcHl4lHtwa4R4eK53dHx6hWlshnWCb4t+oH13aXt7fHt7fHx3eW1WcXh1doB5n3WFc5OTcH1gjnd3bnhid5R4nWh4dnp3
fIV4d3l0Znx1emp1e46Gbm9xc3dzjW93Z3FqeHWDpXJ+fHx6d3p+fXx5fahucnl5e4Z4eGhxc3V7pHl4e3d9enR9gXl5m3p7fXl8gHhweI54c4N+f36JiHlxkHVshXh8bX14cJN8T3qHbnaQdZ1zenuTfnx4fH5+
fXt4d3x5e65HtnR3cnKIenhyhnh3eWR4kWx6d4Vng3qNb4x5eWRtYoRtemhtZJB5dmprdGyEkpRTdXh3eHJWe3OyjYt1cnNvemx9d3WCiXt5foOFaoZ7dW52eYt0eHl6eHh0nJl0jnZwdHSGdXCTeXtzd3+Ie4J4
iHp3ZmZxh3R7bXVqdnqMlnOFhn58d3l9inmHenx5hoBei3J4eH52eXh/cIpyiZZ3f3WEeoB3aXt7kqN4fYZ1e4CChYN5jn56fH17fGt7coSUeIxua3lveXiBc3d6i3ODdXZwp216eXp6doB5eZKCdnJ3gW9zbmB2
eaBykHNvbnlYhXV6eHmxfHxpeoiSYnB4d5d7hnx5mXx9d319hHx8enR8gHV6iYN6fId7hXR9g5V5d3t6e4N2fX10c3igh3WUWW50l1l3eHdldYdza2BwpGqLeXlnnHJrfHVxnHxzfG5wdqh7d3tufH2Renl2dHd4
ZI9ydmxmbnh1anankF1nXnJ7YXtzc3B6emxbv3x7Z3WvcXh3hHt5fXp7e3R6d3h6bmiLdn2DjXp7fXp5fnuSeXuAdHZ3bnJ4lZJzcHqTd3hpqoh1eXFde3uQdndydYJ6iHR/mWqMfH19e3J6e3x1bGN0noBuelN4
d5BxbJxpb3eBd395bmV1e3lwjHKFnHV1nXB4eXpzdHx5ZnJ4ea54br9bcX5xdm93dmhvdHN3hm96bW59aIGBdpRto29xXHCJgJJ+fHh8fn59e3l3fHl6q2VmdHJjklZxkFtkZW5tuliSnXVqdWtoeoVqcHBfdI55
fHp3cbl5f3x8dnh3anqPcZKBcXp5n214eXpteXp3bYaSiH96e3t5fYh6e3x8e5V1Xo92dGt2gXp3cmRvY3yYp4qWh5p+dXN4eHJ5bnZ8dnp9eXZ/enh9hJJ8SLB2fGhuaoZ5fHucdH57jHh+d36Fdol6goB7iJJ/
fJF6e3p6enp3gXx9fX2Af35/fpZ/fXZ9oVOLcmqUd3l2aWN2bHaJc5CLdYR3eZh1d3ByiHF1bnV0iXVuf4eEinl4d3x+dniLfoNxeXh7fH17eH2KeZVzcKB5f4Nrd5l5eW1xeHd3dHaEnWtyYbVpc2lmUW9lbluI
cXJve3N3gZuSiIZ5d4tzfHF5hGR9enV5d3R6jHWNf4h0Z2OEToxudXWYZmdncFmZcoJ7e39viXx8eHiFjXqYeXNvYnRcdVd3drhzhnZfdHF5eXN1aXmglHl0d5B6entwiYx3eXt3fH2FfHd7gIB8jI11enuWhnJ9
eniBfG97eHl6Ynd5eGWNeHOWbZpqXmNvb4F1dXCBXXmVem9vapWeaIBconl9eHh8e3uHk3dzZnV3d32PcW6oeXt0c4pxc4l0foZ9e4B8fX59fYl8fXV8j118bGVHg1t2c2ljrZtmc21xiZh4dHNedGufd3dxZ2hz
ZHRzbZqAVHeJZHSFcZdyf1F5eHh5clZ8c7GMi3ZtdnFyjXpzfnmIe3xzb4hydo2AgWxkZmt0hnSpdmp3cF90c3eDdHaDknh5eXh1fIJ3eZByb5Jxdnd4e3R3cXJ0hoSdgJN2entzeYB5iHh/fneEgltkeXKIb3l6
eXFppGuzXWdleXdzg26qdnaPaXd9cHJxk3V2fnaKbnuAeYF4m3dvdnlzh3iRcXV7eod2ZXaBenCSenl9cnh/eXt5enZ7dHegjHp3dGyQh3uIdXJ5nHN1c3N8lnqafW57eoB7d353enp9g3V0eHuDhntocHd4YaCB
p358fX1+XX9/fH16epp9fHp+eoJ7kYJ6eod1eIV2iXVTdYp+aWx9eHh8YHFxd2uUhZJ1eXR6c3yMd6l5d3h0eYBveKVwbHB4i3KJa3dscW19g4ZzbWFpeHt3poaPaHR2gHuAgW17gnmLenR6cHaSeISId3eFe2N6
gnOienVwgHZ2bpqde4CGeXt7dnhzd3KHeIJ3l3V7eHt4dnx3d3aKgnN7drl5enx8e3h2eHp5enJjhHV2bH+Sd3qYdnppcIN1h4p+en6pd3x9dn17fXx4fX+sbnV2cnt7eHiWbnV3c3i3cXKGYnVndXePdnJyc4lw
bnl6eqR9k3t7dXh5fn2KcWpygHp8gXx5eIJ6hHp4iYJ9enh/bnV3eaJqm256Z3xvhY15eH58YHt6c3mTgIF1h32EfJuJe3J7fX52lXJvd3OGcnx7eneGenpwfnd5dq91jnV9epZ/Y3t6hXp8cn51eYtTdHh+Znl1
hm2Ta3NdaVh8e3h6dHF3e413dnqQdo6UlnR9ln58jnx0d2t5eXVtfH9+d5SvdVJ4fVJzfpl4dnKhlpp0eG9/dXlQeXNidU1wenuGoH11enx7fH59eX19hJZ9d3F/cn2FgnF0e4hng3R8ZH58enJ6eHx3dn12eqt8
entzd355cXqqeXV5fXh7eY13kZ50gXh6enh1dHd3iXZ1gnp9ao53fX54e36nenp7an59app4c319cXh4snJ2eYV2g4N9e2V3fHB4gHt2j3WOeISCdXyFfXt7fHmbe3N5fnN+rGV2Z3d5b3d4dXV4o3pbc3N5dbd6
eXV8dnt9d3V3bHh5bnx3eXeWdXNsiIxzXKiAfHh5c318cHZwjHZ2oGJ/fnd5k3h6jHF2eXuld3eKd3J1doGQeHZ5co5tVHp4rHp2d312bnp4gIp2dHR3hGOvlnl4eHx5fXZ3bXpzbnVlcHF0d3F6d7RxkXh0cnR1
hXZ3dY1fdnmFjHF1m3FyboFxeXh8jHR6eXiMh4t2c3hncHaiZXR5c3ZxfnJ2nH1xhI51fXh5doR7dX5/ioJ2fGVqcmhgZ26MoaRjaXFhZ1p5gIp8n4JxfHx2eXh6dXp7d4t9dnVxd319e3eDvH91dmZ3nnSCdGt6
d4Z9doZ4e3VtZ4V3dXOFeHR2enhvs3pgaYNyeX+JcG2Gg3t4iXl8kXuJe36Ii4N6fIt6dniCeniYiXh4dXV4fXt5dZd5kGd4Zn9ieGeri3h6bWp5mHtfhWJ3dHN0pVx3e5R8b3dwbGx1e3t7jnp2enp4fniMdnaQ
b3lyk5Z+dX18fHGIcnl4d2icent6lY17enF5kHJ7Z4KChnp0eaVtept2cHqCfHh1dnt8e3qCkoB9cnt5lXp5empvfmN1ZHmEcXJ8n4Vsc1CIb211d352eqpxf3B0fnGFbImAfWp6e358fXuGenl6mICOeXh+fWB7
enR5lICBdYdxdXaCgIKAenlygHqZfHaKcHZ3fWuEdXiDeGduqoR0e4d2dXZ6nGmEd3Wac3N+c25gY3+ldoB1enh1hmp0d6FedXKAe3ZxYoyFgHmGc32UdriBcXVti2h0l2pfc3BxdnR4ent7e4l5eoh6eXqEfJt5
YrpjcmuhZGxsYmuHa39bTZDDeH12e359fXp1e31zdHpziniAfIKqfn1zhHx6eXR9jmZzZmZjxXd6d3Jkc3F3eXx9fX1+faF+fnh/fn59dH55d4KJdm10e3p5eG+tb5dxdaNlcV1wb3Z+bJJ/k1qahG58hX+Ig4h8
enSPeHx3gnp9i217fHtseJVxboZphYJye4KBf398f32Re39+fXxvfIB/f31+k3t9eneCf3mCjYCIint5hHl7en1/eHOCiHh1aF5ycmFmX4t2X3Jnamu7jZheda5xZ3N2e3VteJd1f3R7knh1d3FjeH5xcYGeXmZr
aHZ5cn95vYF3e3p4f3SNdXV6j4N7d3KZeHRzdnp8d3l/bHVzeXuKh3tnd3h4YKGCbWhubluucnVtZWRppWdahXmAg3WFenh9e4Z2hHeTfo5ljHB0dmekdHiSf3JxdndzgoBtdqZ4a3h3aXZ2fmZynm16fXl2fHp7
fHuAmXqzcGuAgICAgICJgIB8gICAgH6Al55+f4p5cX57fHx+fmF0fnd7gbBwfHV7fXZ8eXh7e4N0d357eYOwfXx1fnx8kHt/fIN7cXdwfHh4eHJodn9zpXN7goGQd4B8fHdzjYJ/dWd3gHqJaYt2fX15e4GjdXt7
l3Vwf3Nldnx2b5R1dXJ6cX1/fIlulXRzdHF3d3l4cXF6eHR2hq5kfX53fHx5fnt8kIKjdJB7enx8eXl4e3p0dIt9ioV9fHuBe3V1h358e39egXp3g6OTi3l2dXt2d3Zug4B7e397jXyLe4B5eIOLeHWXc4J2fYB4
lnV2ZXyPdINzcHB1and0dalqlGxscW90dox4fHt8hH58en+FfX+Od3uDi4SGd3x3e4B9fXuBgYJSfHNuZaRid5xab2Rmgm1ie314bXqVg3h6d4xydXZ9hHp4iIF4e3qAen93iXp7i5J1nGWefHSCgH12e3t2e3t8
ild3enmCcnmEdHZ9dZOScW1uf3VqkJF0b3ChUGp/ZZeBfYOCc3VueXlxdHOodWGDf3p1enN3goB4sn58fYByeYWPfX5vinl6enWDeIuAj3Rul3NxhHKBdnSPZG9vbnJxb1pzZ11vVnN1Y5WCZJmTYJCZbpB9eHZ8
fHl7dnp+gnxle3t1faR5fHN2eXFvj3eRcnuPd4WOhn5/d3R3iHd7a26DdnR3jnuFe2yLdHCZhXi1c2yZbn5venlndHeBdmx0doB8dXmrT3bBenV4cXx3eYl6fnmAdHZ6hGp9f4yBgYyueXtjWIxadntweXZyZG+i
k4pwg25zf3V4dHRml5Jpc7KCbXRja1CQhpFqbHZha3aWbnp8cHRve3l4cXV6daSEe3ShfXx9e3qMe3x1fXx8fFmVeHl3dqN5e216e3V6eXpsmHt5fnlxe3x8d3l5c399gIeBe4x4fnt6eoF/eXt7hXqbc3t1moWC
fHh0e4h3dnlpiHh6dHh2fIluhIFhd5iXZ3aCeI94aXZ3ZW9qa1xamYJ3eH94cXR4j5R6eoV3em57eHVwdH11hnx6doODjI95fXl7d3uIiXt9fnuAgo96eHGEfXd4i36EfY94eHmKeoR6gIp+e4WFfX52hpN7cnt6
aXB5npx7enh7cW9zd2mHcXdxgHZ4WXh5dnJscqRwaaBsco56d3WXe3uJeHp6c41rc3uCdm6LiXWDdIGQd3+Aco2MdnRzeHV/iXale4N4dHiHgImChHh8f4B4ent+fXmIcHaDgneQdnyDdHx8doF5endndG1poHV5
dXBzeoxfbZ6EfHqIl3dvZ3ttcXd6nm55dHd8eYV3e3x7gnaJgYqCfXCEfHaAi497hnV/gXp/gIBhdnWyV29vd3NllIJqdHWcbniCeXqUeHuQd3h4iZR2eYZ9dJhednt5hoiHeX5ycnNukHp6d3aifYODfn56g3l7
j39+eIiFg3qDgYJ8eX58fXyId3x6gnWFe3d9eWp5o3Z4hXt6e3lrlo13eZB3fHZ7aZF1foF5Z3ShdnB0e4F4io5xdXBoY3R8e3eodWxqbnmXdXRtaXJteXBsloB2hmlyd4J4eH51d4Z5eIaElHZ0i5CKeHh3e2R3
d417dW54iX6ifoRscnZ5fHxlkHZ1fHVwfXxrdneHh6OLiHd3eHh1e5l0eXR4c4J5enJzdYSGdXx0fXx7dnqRe4d0enl7mIZte4R5g3+BhHqBcIh4foaJcmbAeHt2eHx7e3pmiXh3e29wc4mRk3t0enx4eIV4enqI
fIh3gHqBgIB6eHd9e3F5nHt3g5x2fHp+fX52hnl9hXqfcZKEd3BQe4OGeHx3e4t5cW96e3Jms3t5XZinblhvbW5oe354e3l8fHqWs3hvdnt0eXZ1eoKijHpzgYBzgX1ykH17eod/jX6Ah3t6e3x+e6R9eX+IeXB7
goN4eYN5eXtymG2Nend4e3t7eHZ0b352a56Ge3t8cnh6b3VrcmZooId4dnp5jnqReXV2fYV5dXF2cHN4enp7eXx6oJV6Z3V1bnN8dHOucnCQdlN1anGXYaJ8d15ie2B7eHF2iG5wcYhzfHttfZ2Ue31tfHx7fHl9
oXZ+ZmyOYXx8e3F7d4h0k3l7eoN8bH2jg3yWfHl+eXyRc354an95enh0b7Fwcn91gn1+fYN+h4F9c3x7g36Ainhxg3Z5p3N4eXWDdnZ6c6FxcIWYhXl1e454gXeAdJZpe4R9epZxeHx5eHl1d3OTcZKXdXludnp6
eGt5Z3CQc3KAfHVuaHp5en2Dd3h6j3+HgW13ipZ9gHl3aoJuenh3dYmNfXmpfG18g3h4fHt4a3lxo4R4eH5zeIN1eHiFfnR4dXZ5l3Zzi319fXp4nHuEd4R2bYKCcYVyeXZtemOQcHaJaXR4eHqEeXl2hndcc4eA
Unh1mJBxV3WAcnZegm2beppxinZ8fXx9e3afeH17dHp6eHt9e4ZyhJ15fX54fHh9dWaTgnd3i5KHc4J4e3mRfnh3g4BwiG6OfHl7eXWCe2lue3iIbnqWeXpwcXiZcW9+flVzcnN3lXl5iHBreHlyenV0eXBwcXl6
enl5bnWddYFweXapeHNzeXpydYVzWHRjfHd+fHF8fn55dLN1cGp7dop+e3yPe3x9gIR7fH17fnJ1dnCnbXp5enp2gHl5koJ2d4iFdZl3eXx8eHOGeHZ+enpge4GLgXd9e3aPeHV5onlwgXyjfHeAenx6fJZ4c3Zx
V217eZVqU3l2p2l6dnx4eFBwgYyGsm55eXp0dnlzbnKikXh7enmOfXx4e357enl7jZR2fHZ5dn17eod8e3pre4WFcXh5a36Wd3N4fnZ3d3N6eHVxbXa4eH9sdXZ2iHV4dIJ2dHiLWXmKdKB7dXd9d4KAfHmJiXqB
eoKSe3h3fX6eaH53cHdneoJ4enF3a3N2d3ile3t6eJN9in58fH18eYd0cnOBanBydmuUlWligm5tdXp7eJaNhnlweHl8kIOEcHp5e3yQkHt5dHh9e4t4ko6AeXZ3dqN7eHl2enZ3cXhbZ3R1coGOc2pzkIN9lm50
YYxxjHqEbpCpdHZ7enmAeFGZdH15iml6dal1eXB0dHNte4FzTYtof3eXj2tuhZd3dnV2dW91aXeuc5Jpc3drcoCXdXuCeHF9e3xje4lskXtsfHl3cn+Td3ajaXilZnZ0ZZd3eWtoYXOQcm1pdXGeeaZkenZxemt6
enOQmXR0hX1/endzenJzeXSWfHR8jn97kHB3iH6BiH94d4ZydHVyhlSJbnp5ebF8eIZ1fXF6cnp2bpqde4CGeXt7dnhzd3KHd3l5fGmpY3iChYN9gYR5d4N6in95d3eEenN4goaLe5N6cHqJfXiHeXt4eH18dHiT
fH92hXF2bnp3dId4bXGVeH1jdX1+fGt9fnV2e3x6s3tze3a5eXp8fHt4dnh6eXpyrmZYb211hG95bXl1fHGKcYKPdW2AcYh4jW1xdY1xemSQa3p6i3Vne3Z4enOPe2h3fIp5gmiKj3x7fHF5knhubnWEhX+GgH96
gIl4gHp+dHh7Z32Ue5GBe5p9fXlydXx1bHd4hnuDeHuWenV6e4mCeH93d5l0eYB4f3Vnd3iHlXSPdX99fHaUfnhxcm11iIJ0bHd6h3hykXt5eoqAoHmNb2OEanVnfZF3eJh1eWlxeod2hHx7domDe3qbcHR0d3SZ
h4p+en6pd3x9dn17fXx4fXSLfHpxeW56hXh5fXWPmXGEjX54Y3dZfI10U315j4p8c3l4dneZh3t6dX98eYh6im9/cXWyYnWRf0t1mHVjd2lXgn10eXaUent3cHd3epd8aHR/dnZzn3p2YHN4dLJ0d3mHg3Z3f3l5
eWd8dnyBhYN0ZZh5eHx3end5kZB6g3hzf46De3xze3t8dnt3i4F5fGqSYoxxeGV2lXRtcnVnb6qbg3qFeHlpfX2FeoeEf3h7eox+f398ln5oeX9/fntqfGl4fIl5i5x+eHV7i3p2fHlsenh4enN8mHt5e4J7fpp6
cXV3aJR8hnl6ZnJzcXBymHZ4knmeeH17enZscnZ6h3R/VX96d2Z3iHpmdnSWmZRzaWh4d4pxbHh4cYmMcYSKa4GHgahedml1d5NweHd0dXhagoh5iIxWd3t4o3Z4bW94dJp9eXx5fX58eHx8fn18fH+VfWxvcVF2
apNuhHOLbm9zf3pzeKaMeXmXdXd1d3F9oYF/hnR2gXt3eINtcm1leXWcgH98eIF9fXV8fIdvdnqOfnh9gHqLfH2Oe359e4V8jXzNd3d3eW13WHV5eXh4Z3GOeIiCdG57oYZybnl2d3KSYX17eXuZfnt4fHx9iHl0
cIOoe3aDaHt8gnqFeH57h26HenNyeaF7enBrcICmXWd+d458gHyTf356enyBd4l8pp9ydm95dX17enZ3eo9peVl2c3Z/cHx7e3t1i6d1jXmge4t6ZXx6fXt9dXt6i3x4nHeIh3V8h319eH6Aenx7hE9wd3CYc2R7
dnlfh3aGoGl0hXx+iYOCgJB4e3p5d4t4ioGAfnp8mn59en2BfHZ/foB5e5aNj4BmfXt6fXt6fHxri2xyYnZzdXBylW92l1pofHx+n35yon18fX58enV8fW+Fenh2gWuPd292cHJVX6tpf4h1eHyUgXiFbJB7dnh3
XHh/bXx3oZ59anuSiX58fG1ycnRsp251em1wcXRwdJp4fJZ7fHt5fH17fH6Pe3t7ZnKCeHh3dXyJboZ5enOkenx3fm9+d3yRfXt+f4h8fH13d4aCnHRydHeZX190VmyAslx4Z1WUXnJyhGZ7cFNjX6dvam96gJ53
dGhwcG5ua2iBd3R3a3Ntd3mWf3tzhYl0aHd2eJxpmXR5aYttcIKBbJlueXyYdXF8e3V6eX11kHF3e313faB6fn18fHqSfHZ8aXR/dHyBfHp5gnqPeHiIgWp3cnRdhXZseG2mdHt/hHdlj3mQeXNseJZweXiId4dy
iH1zdXB2hnqPZ5NndGR0a4WNeXh+fGB7enN5k4CBdYd8d3ZodHtxmXmieHt5d3V3fYR8m4l7cnt9fnaVcm93c2R3b3dilHd0eG9hc3GhaoOLeXljfbhWaHl6enpze3Z2dYF5emx7dHl3d3ida4eCg4GGf3t6gJN+
goV5eoV8fHuVcnx8enhke3pyfnd5drJ0cHdqeIOMcHl3jG15eIKKfm97cWxbiVZxdXROeXONiVV5Tnllc3RrcXhshoZyh652aHmMbndsdnl6dJpfe4R0m3x2foGIdJN9e3d9d4N4eXyDeH5ziW9ednqebI10b2t3
jXV8e5aFcn16eIF8cHx4eWdven18d36HZnyoeY9zeHGbcXJgam5VdXZxpmZ2eG1dfXl4e2x9enx8e3N1eHZ2npV1e3WBaoN6j3FzeXRpamaQknp5fG93enlui4F6doRtZWx7cmeGd312c3J/bHyAonuIdn2afYR+
h3B7gH16fH2IfHl8hHiPfnl5eH+Qendzg4V6d3aEdYCHdH+Ef3h2hn9wgKJvd2l3dXZ1jHZ3hXVwcHJ5bbBtfYR+b3CJjGh1aHl6dnaQXGx6e093wHZ1eHhyeH94bXV6gXOVeJF0iHmCfnh2c3R3e5B5aHt1d4md
iXmRe3l4eHmLg3l2gH55eXSIdnR1eGh7d3dtqnFyWnxtp3Z9fX1+fXx7fGt6coCLeX1+gXd7e319cnR5g42PemeAg6J7hXd5enZ0cXmNcly0bUKHWWBjdGtMgGNLb2WZbouGenuGiJB6endyeHmFfH6Fd3t1iXyI
gHt7gHZ5dYh4eHxwYnesdXV4jJZ4dndtb4h6fEt0Znl6sG9xb3OUdnSafXl8eX1+fHh8fH59fHxbdnp4ct5cfHqFeHlxc3V6eXqVfn2DeH17h3x7gnx7fWuacnp8cHl7eol3eoh3hXZ0p211YnWkeXRmdnh1dnRz
d3h4cZ12Znx3oHiBe3ZzeHd6gnJ8vHp4fHd4dnV8jWp9fZR5jXOPeXlodXR0eHp4d4SDgXWEfYJ9dXh4i4GEgXt1mnuCfXyNfnx9fX59fX5veXtbapCIenltcXS4hW5xnGZ5bXRtSG1xsHl3dnd3eXGRfnmle3Z9
fnd9fXZ8enyDdnt8YadqeHpsdmp4b3qHn3h7eXynbY99dn56fHx2Y491eHt2gnd5enpwd6R4cm6HdXt5e3d5fHp7eXZ2eqxwxYRue2x3dXx6eXJ7enRxent4knmpd2h3e3V0c4OCc3h1f3xzdIyFen+HeYFxfX6Q
c3WBbW50eXl6eXhrdZFzgn50enqAfYB8e3V5enN1r3J1enSPcnR7g3h6goiieXx/inGUgHp9i4J8eHx/hnp+enmDeHRrc3l5n3GlfHp3gX9iiWpzWWiFcXe5cnBwdGRvm2V4fW+Hlnt3eHR3dYp5d2N1fHdub3Z3
ekBgaXdrsp9xdXqdbHN6j3t3dnt0eXt1dWqAo3Z7eXqHe3l3eXd6joGBen9+fYOLf4GFe358fH2BbnqIb3GmeHmHeXN3dHGShop8fYN7r318bHx7fHp6e5J5e5lseoN/gXx5gXp3g3mBg4aBgX58fH16h35/gH2C
nYB6cHOXY3aRamVubnZ6WpBMZ3V9fIh5dnR+dHi1fXaDenp4j3SMhHuLfHiAeXR7om93fIB1iHuQdXd2e3R5b2ydcntvdF12eJxyam2WhGd/jHt3e3N6fYB7eohye6V7eVt7moZ2mXmTbHF2eG94e310gHl2gn14
gHeHc3Nyd4xxeXx8jKBxfH13ZXiKdnt4e3J2g3meeXt8dHuBjHp2g4F9eneAl3V8gX14eX9+hHp3kHhzeHl3eXl/fHyIeoiibHd7eHiFeZJ6eI54cn6KaHFvfHl3sHN/e254enZ5dnmdkWx/eoFQeoFycn5yjG2M
kW56c2N4d3t5bZ9vaIRod4aEgHp9e31+iHtyfnp9j4ZWb3VtfHhie3N4qW51bopnh3R6eml4dXR5e5FzdJOWb3t0iJB6eIKJe3h5enx5eIehdHyVf3iMfHV3bnp6dm98kH11cXF2gHqHdGpwbHCYeWZvdHtzcWZ6
dKKHdnleb6yCc32VcHRteXmMc3aEanB5bX2ehnl4bYh5f3Z2iXh6en9+d5SvdVJ4fVJzfpl4dnJzg32ne3l3dXx7en97j3p/iIiBfH99fX98fYd9fn97g1FpwGZkmmFreVRucFaBam5+gJB+enmNfIJ/e3x9en19
jH5wd3VyZnh1bpNvVJZdcmZjdJdyj5p0emeAeXmIdnZ4c3KHbnBSeGyobHN1bWZxZXt7dX2keXxzdnlxb493kZ+Hend2f4V6eWNndHRij4R0jIRdZI9ld3hrdKt7aXODjHx3gHd3gnt5c3RtcYNvnnOGfXxofoJ7
fIl8gIuDiHhmaJB1a3FyeXdxiY50c3SCd3hlhXeTnnZ2X3JvXXBvbHVihnd6b6F6d3K9eG14a297hHh8gpF5e3x6e4J5fIR7cnJ1enZ1d3h7c3Zqn26YgWt/dHl4bpdxeW2heXRqVHGVjXx3gnhofHuLeXqBe4d5
dmpqi2ljqW1uTG2Ob1hMiYSFdXWNdm+Af3Jyb3JzeIlYdnefpXhtd3pvcG5zhl9xdHxvenjCdIB6cniAbXVtdZ1xfHuGhYKBfHd7f3p8gnx2dXB2nItzfHd2bXaAeIlqcXZ8eWyHbnh6n3tud6Rwd3l8fXZ5fLd8
fW97fX17e36WaW15Y3aAdXWSbWJzcXCEcmpyZ3BvcXV3dGp/aZSWjHqacnF9eWt1nnZ2d3dygHZteHR+bH90eXd/jXWSemx8rI17dndyZ318eHd3hnJwe3CwfH12en19ind1eHV4dnp0iImBeHFtloR1jHx5fnx7
a2p1i3lyonh5cHl2dYSuepJ8e3uQfHWRfXR/fIR7eHt9fYJ9fnqBe5d2fXt9fHh5e3h7nnV9e359fnSIeHyEeW2EeH56doh4eGF0dnZfnXR4eXdweI9ud3hrhnB7cHueoYZ+ent+e35+e318e3p8d5KPeINseXl8
dnh2g3dxgnZ2Y4B0n3SOd3peaHBmc21ken2Eeo19g4V7g3t1iHd5g5Zlc3aDcY14eHB5em12m2WLXXFzj2+TeXx3c316eoN7cniFn3d6UHd6Y3eRe3d4d411enuWhnJ9eniBfG97eHl1eHt4dHWTen54dnd4f4Wd
a3N0eF2MdnVyZo1rdWeZjYaTeXx9h398e3p0d5J4dHltZaB3i3R3eHZ1h3F3cpOgf32FgZd3ent7gYF5fnd4hYl3d3Nwckx6frB0dXd1ZHpfe6d2e3h2e3lsfHl4gHx5imp8e3p6e318epOHdnp4gYhrfHVrhm19
joFve3Nngn2Je3d9rmpzeHx2bHmGaXuHjJiJdXl4enx7eXqAenJ1oHdpeHZpc4V4oXt4eHl8fY9ve5ePmHJudnp3cXd2bHmPcIuzcH18fH1+fHZ1f3l4dmV6am5vdYV1kGuqf3RhiYxVb19qpl2FdY6fk2xpcmtq
e22DeYhwa2x2imFrqHKMc35/cW91b11wc2twbl1ht21xfHp8fnGQfX13dX2YfHx8fIWVfHR9eHx9e357eKF8aI2cc3t7d3d7eHh3jnZmanZrkHd1coJ0g4CDiX14dpp+l35+gHKDeXyAeYGNiXd5eXx/fn57gYp9
fY59eYV7hIGPgoR+f4SBfH18eoB5f3qEhnqLfo16g4J8dXt+gIGBdnRieHZwgHt7d3aRpYRwjnN6knx2ZXh4enuKhYRpdXp0eHd8gHF7eHp8mHl8eIh/nXx9eXd3iJJ8e4J8f4eEfX17i3t4eXiMe4dsg4N0dHJ6
cnd3gXeEjoOEfnZ9h3d+gnCGendvg4p5eJaFdHhhe4ZseHt6cm6re3ZdeHx6e3V7Xo5obXF9eY5oZph4b3JibHiHcmxcc1yXcnefc3J2cnBccmxsT2CReHNcsmhnSF1hl4NvgWpuh3OEcG9xbYpmcn5+d3F3dad5
h3p0dnyJdnd8do1+nXV5fIR7d3eKcnh6pWB5eXRrk3t1dHtpaXmmenV5qIJ+fXyOfnh9e319fIJuenimdHt5e3x4eaV9eXpxlZRwc3B1Ynp3e5xoaHZ5e3WOdop4eHR6fHWUhXV2fHpsb3t6d3CGfXZ6dHh7fbp1
jX6BeIN6jYB7gn9/en97cYR5jIB7enN4eXOAdnaXgXllhHNuXGaFe3dodJJ0nG93cGt3c3R0dHx4fGVxa3C2YJd9fn1+enV/fXF2iHpudnuZhHuDhXZwe3qAenh4iH11g4GCfYF9gH1+gYF9gH2Eg3uce3J5dnyA
fHR9dHd6kXdrdHRyhZlsd3eDbG2QeX+BeX17cYN7bHmLhH54d5x2nId8dHh5cH2VeXN4fId5d3V2g4aRdp2Dbnp0eJRcd3l+gYt6eXl6eHt3h6JzeXl2f3JzenuRg3d5j3Vqcpd0aGCKdnx8gXdreXl0hZNhf3F2
e4V1dGmAfnmIbpF6aIN8bHaFe2h7eHF7lpd7YXp0WKtyf3t6dYBze3F4eHeSgpODc3hzgG5ybnl+dpJ0eZB2goSIe32Kg32BfIZ/gHt+dnmbfH+Ae4R6fYOCfX16hHl6fnp9fH55e6h+fX1+eX19fZSBboFqamB6
d3N4Y5x6i4ODgY97enSIiH18d3qAenp5d3uFtXx1Wn17en19eX18hHpbc3N5dbd6eXV8dnt9d3V9e3x6eX5+gH15hYCAhYSMf316eYWGd318f4d8e42DhWh3d3h2end0fHF1eXx6sXunkHJ+fXx4fnt7dnt+eHh7
iIl8d4xxZX18eHR0fXWNjHuFe5lwep5/gXN3doR0eXt/dI5zlHJpeXlkdqpwbmRzXYBrk4hnc3Z5j3aGhHR0cJBkbGtzbHJ3dHOOjnaIbWiFdX12doeCiX9weJF+h3aMh5t8e4N3eX59e3WPeHh7e3areHp3eXV7
enRidVqxdHJ3bGiDdXVhtJ1ubHd9dXd6gIh9cYB4enp6eXV7e3R1lXGffn5+e3V/fXdnm397dHN2c3uQdXp5e3x5e32ReHx8cnZ6gFl1c3t5Yqxol2JreXWAeHNqZoR4cXOTfXeHdXN7en2QdG9/fX98fH99pXh7
cGx6mKGIeXt7dnp+d3B5cnqLe318e6p8fHd8fHx+ZXlfdomHgoaRd5J2eIB7fXZ4nnNyeG+BjXyAiHl7f3p6d5SEb3tuemF8eXB5cW6dc3t5c3twecNpe3p/eHd6dnR0a4eHanZzQHx7n4BudY+mb8twdnl8fF1/
fXJ2e3uHfX10eXqLZXl9dnxwrXV0ZHVmX1FvfXFwaXd2bnSdcGmoh3d0j3mCdXx7e52Genl3dHZehJJvcHOAc3JtZlJwY2ugdYqMcGp2c5J7Z3VmdnSPd3B8aXSUeHV1qWNpbIxcboVwh4R5dXh4fIV/f4d1e3eI
X4l7dW95a3R2k2yZdVhyiMyCQU1hZ4J2cnRtdGl0X3F1YmqCdpiLb3Vsb3R/f4d8iHqjcol2ZYF7d4t2d32Fd4FikYBzgmZ7eXZ/f3RykXR8hnuBgoVyfX+EhX59hoB4knxyfnt2a3h5dnKEenN5eoB9eIyPhn97
enV9f3t4eXuIf4GAfIWJfYSIfXp5eoF7hIN2int0ZHt5eoqOem50d4WTeX2LhGl7enF0d3eccXh7i3p8fHWDf3x7dHZ7moB5k312dnpud4OBdXt9kX16fZN6d3yAl2p8dXdydqVndHFsiIBzaXNzeXdrln9xmHRy
eHl+eHd7cHR5dXt5doBzr3t7en55eX1+eoGHenuTgI1wfXR6gIOMfZN4dnN4iXmBkntzfXOCcHp/en57gXp3jImAd3uBe4h5jnZ4eYt5enVfjWp4enmNeah4d4N4dXp1bJl8foZ9e356fX94fIZ1eG53fXd3iX6C
eGxyeYx/eYNwfnSChHBkepaEcn1tgIxefG53c3BtR3R2qnxvd3mTcXZwfHN8enV8iHN3c3uWnXyBjXSUcItNe3aKcnN3d3p6cXh6dX2McHp7cX2Td4aQdoJoZXV2coSHqXWOdnp5b3CAhF+jcnh3enp4i3x5h3xY
a5l1fHJzcnx6c5p9eHl2g25vfXd3jaF6emh3cnhvhHh8ZH58enJ6eHx3dn12eqt8cm93WY56d3t6ZI19dpaFcnacfn9+fnZ+fX17fXp8gnxwe3V4d5x3e4V4c3iEeId4b3d6eHh3n3t6dXt3hpd0eHV6fHxxg4KE
fHmUeniXeHiihXt9en5yfnp3a357fG18dne9c3t2en2AenqGfnJ4e5F2cGt6fG2Ze3Z1jXZ6e2xsenp8V321fHlxd4l4inh4fISCeHdzcnt3eHx1cn2SfoZyeoRoeGRveXSEd3d3qVxrlnRna2XFeHp3eHlzdWh6
TYV5fHt6pXt3iHl4en55fH57fn2AfoCZf35/gH+AgH54cXJ4aKd6eXZ2eXNmimp9e3iSeal3aHd7dXRzg4JzeLhnenZzdXN8e3t4eHebd4Rqd3h3e3x3gLKBeX16fHp8doZ4eXN6eHp5doWDiIl6l3JxhHh2cXp6
endymYpwa5JvY3h9anBucphzYY10dIhsdXd7e21leHp6i4ZsjoOed49ke3d8e5d9eW98e3t7in10eHx5dHqYe3t2eJpqlH1qYkxud3R7jHh5cHezda1zgG1/cnmueXh8hm5xe3mLcXtweXyAe3SLfX1pe3l5ynR9
k4J+fZd3b3l5hoB7eXGAdXqBepF9hXl+fXuDd4p5eoR7hICEdIuCeXyAd41zc3iDbnp3eHqkf3uDdHhbcnqBgn58h2ZppF98kIZ5enF6fX11enl5d3B3e3ZveaR7kW1qcnCBYFF3dHh5dHhkemt5u2V6hH90eId1
d3udd3ZydplpdHeijHlndHyDeWR0dneCaHp4fnCNc3Z8b3d5j3FyY2tsd3SAbZl6emR5amCWg3dxeXl0oHZjfXeOeYR9dXR4a4JyeWp4cHd2pHZshGZtqZdzcXRsdWx4dW5tf2t4pHN3bndweWl6d251bZBvgnCU
jHFqbmibUXd2g3N/hYJzbId2koB/foR9f35+fX5/e398eXmeeXt/eXxwenh7fHiXY5Z5c3V2i3p4hHZwdol+gMpybo9pe2h6fHF2enh5eXxycXhtfX6DeotzkqdobnVxdH2AdnqceXx8eXx3eHB4kJB7goB/hpB7
fW91dW99cXpHtnR3cnKIenhyhnh3eWR4kWx6d4Vng3qNb4x5eWRtYnpyfYx0cXd3h3lzmJh0cHZ1k3eFfHiXfIZ2en2Ce3t5gXd/eW5ldXt5cIxyhZx1dXRnY4ROjG51dZhmZ2dwWZl0e3ZxfoiakXp2eId7eXxu
gYd+e4B7fX59fYB+fXR9kot9gXiPeHl6hHN1dZV1eG+Bf3yEeZV0e3x4gnqIeo12Yot1mZCFenp6dHx1eHJ5h5Z2eX2Pd3V8enN4j3prjW2ZdX2Vfn2NfHZ4bnt6d3B8bXaBfXJocXl2dnhorWWYbXVzeHd6h5WS
e415eXt6fISCfXp+smh4eHx3anp7Z313dm1yhYF+a5R2aXtuloR4Y4qAfH+fe39/gXN8fHx8en2IfIh4goB6enx1mHtxiXd4enyCfHeydG56eHd2WoeFdYOAe32KgoN/e4WAfX5/fHhhdX1zZoNwd3eKbHB3kJRw
a4d5d2+dwHhzUnRYd1hqcoBconl9eHh8e3uHk3dzZnWNmHh9k4Fnenlvc3N2kXF5eYd6fHxzfn57eIOCeJB9eIZygXloZZN8ent3eZB1cXhbi3x5i3edd4hzg35/bHV0dXyCc3l3dY93anh6l3d3c3t8fXt3hoiK
e3iGeHaWdXRrlnRna2XFeHp3eHlzdWh6goN4fXaTaXh7bnl3gHeRenyHg3x3koN7en97fXmLdXqNfHtxcoJ5e3l3f5Gce4F2d3J2e1h3b3t3d3l0cHq8caFwbXNna294eIpycWV4pHt9jHePaYuDeXZxeml1hHN1
dIl1d3p7cH18eXiKd6xxYG1kdWh8j3V8fXZ7dXSUlnZqcJB4e257iXt7enePeHySe316f3uWhYF+fXp0f4OEeW6JeWVzbYV5eXppqHGWfId1ea2Cenx/i4h4e3t8ent7cKh2bnaJeHl4dXWRcHl9eXmCeHmFbWZ5
eXV2f4+IdHOFfn58gn5wfXmMeX6MdXaJl316gmt0d3t6eZdzeHOAdnqQlXp7jHZ8e3h5gH6EdXmWb4dxf29ge3mbdW96eGl5fXZ7eJh0fnZ+hnuCfX96eHNjlXp0imJ6e5V4eX6GeXuYcnl0Znp3e3p6c6d/c3Rz
n4J7gnZ6fX2BeXd7dXuHelRuampkX2F1ZWS7bpxve2Bvl3p4Y5WNfXxahXJxfGJ8boGBlX13dXt5gIB9fHeTfYRwdnKje4B5dnGbdnpzjHJ6g3x5dYaXeYl4f4KCe3OFgol4c3h5e3l6dH2dgoOAiYiDfnx8gHt5
f3iGfoKAfoPGa3JkZoFmhHlzdnJ3bXCJdoGDhX6NdXuCfHiDeniFg5p3eIx0e359fHd3eXp4g3l+inx6d3J1enmYW4l5fYqBbHJcgXJ9bHiVc3h1fWJ3nVhngmV8l0hrap9JWlRhaHB7fn55fneyfH1yf35/fXV/
Yo2Hb2mVXGptSWaLWFpompdSgmdyd4F8fHZpd3h1jpdfa2xwY3JudXZpln5evF9aaWZ/ind5nnqbcZh2e3l0bXh0ent9l3yFfHl4d3aRc32WdXqeeXWIeHdveXN1e4V0f2N8enV6eHp6e3N1zHSOd4qGd5RngmV5
eXFuc5aKbICCc3R0bIxBd3aub3BzeH9mbYp3l3V3eHmPe3J5fXp4fWt3fHiCnnx4e3x0eoFygJBveFdvcn53jXp0eod9q3F1f3l4goSPent9ioF7eHh4gHWIcXdybmlzpHR1iZJneXB3j4Z5fn1yenyRkHh2c3l2
dpJ5d3N4dnt5cX17b5eYdYOBc3tvd8J6f3p7e3h7d3lZqXxyem6OeXCSdHeEdnh0k4B3dYx5eX14e3pqd3l5eGlvcnt6cpOFfGR7h3d4t3aCe3V1e3uOfnidhn93dHV4a414bm6Am3t5fW93lXNvk3ZrdGl1ZYJ3
pHNffXd+dpSCYXV4c3R3eXZtjWtgp4d3a2FzdXF3kXuGeWlqjm6fdYCDfnZ3cX57f3aLdYeXbHiTknp7e35ufXuBfHiDeHJ9laGBalxyWHaEandud45ka21rd3Fyopp6eF93eHJoaZOIf4l6fHNve3twfaR4dXSE
ep59eX57fn5+e359fn59f4B/eHZ9d5h6gZJ3eYJ2eXpziHxvjotpfHl7c3yQfHKDmXCGeXuMhnqEdXhxeYlwfYh4eoenfXt+entqeHl6fnyAd32DgZZ7e3t0c3p5fG1ueGy0fn14fXt9eHp/eoF5eXeYcn5qc295
dXOBbol0iIxxdn10bXBze3p2eXNkeLODdIZ+mnd5ent7eo55d3SBelu5fnaBbnl5dmlvf3dqPXGGhXqAcHt9end2d3F1h3yMeXd1eW15YXx+lJWMg3N4f3+IdXmAfod9eX53iH92foaKdoN1an+UeXRpfnVzkIR/
c5Jydnigcn16dWp2cYd0fnuDbXKHgnl/eaNweH97fXWcbXZmb3Nre5R2c3l2Z3iSgop4cnl5fHl6dXabg4WBinpmf3p/flx6sn6Oen18d35raZF6enumfX16fHt+fnR9j4J6eXZ3d3t6WFx5c2WbkWFweXV3bFZ8
e718b3R8d3x+jHl8eYuRg4N1fXp7fIJ6bXCTjHpueot8e3p3kHx8e3d5e397nIKBfHx5cX+Ffnh9f3iGen6AhIl3eo9wdod7bol5ZXNthXl5emmocZZ8h3l7noF/fXqJgHx+f3x8f357fnOTcXd7hn+Ih4V2dnd2
enqOfX2HeoF+fX6GfYV+fW6HfKWJcHt6fXlzfHZ6e3uMeHiDe3acfIB3enZ6e4h8fnmCeYGFgnp6gneRe3x3i3Fye3eadnqBfJV3dml4dHZ2iXyBfJOYfX91fX59e318d4h5iXeGbISFfXR8c3N9hm2ReXl4m256
eW54hXaOcXKBdH6Fgop2ent0f3aBg3p3bqN1bG2EeXx4cHSid2xzcapUeHN8aVZ5q2ppfHt0eHKFhHh7fXVzenp2dIJ2jHh3iHt/mXd1bHl9hXWFent9eYh8e3yEfW95eI95fox0doxGhn51a35reXlyc3FacbaD
cJV7dnVzbHp6bXl+douSeHl8dHd0bW+RonSKdHV3cXOTfH6FanlyfHp6nnF5dIV2j4d0eXZwZHV3dKVsdFx0jIWHeHB2jk12epN3b6Rmc2OieJJ1dnR1enR6eHx4eYB6oYZ+ent+e35+e318e3p8d4J7oHt8fH98
e3d6gnyGd3l+f35+fnyPf357fZB+fn9/aZF5c7l2Z3d4ZnJ3d3NteVp5eXmee3d6eXJ0c3afa3uEgXdydnGJep5xh4F3ZnOEXFx5ZYh1cHGfcnSLdoxylG1/fXt5dJR8e4x7fXp6gXyae3l3eF94eHhxZZCcaWpz
cmKVenSLYXp7lXh4eYd4eoGFgnZ+fH1+fHh5lYh2eYeDbYd0dqZ+dXdtbXmMbGlpdnR5dGt8d3x6e3Ohf3R4dpCCfXx3d4B/hpWAdnZ3fHttcHV9jXd5fYR5bnqJeIF8aYl1dl9gi3p3e1tolHCYWGSDeHp6end7
e3p6ead3fHh4cnSCeW6nd3tugnZ0dWl2YrlzdHNzZndxa3CmbltuZ3aad4J5eXZ7eYaFenl2hoNlbYeegHVyenl2en19d5J6YpF6eWxveHt4rXJ6d3lweIJrdW2ha4V5c3Cdcnxyh295gnx7jIyOe3pxg3d5e4CC
knN6enileHl8dYp6dHWNeY6Ef3V3hHR7i3qBfXaEdIZ5d5B6d4OXeYF2eXd6eYWTgoV+e3iFiXqGeX6AgYF7fpuAeniidIR7enN2fHt5dHqIkHhte3l5enlve4t8nH6EenuGoH11enx7fH59eX19hGN2dnV0knBw
e3d8pHR6a4FpenZ+cXZ2dXp3boSQUJZsg4d+fYF+g3x9fn+Cfn2KfZGcdnVxim95eJhubl6XS2V3fX+Hc36bfot5hn59eXJ+cmh+gYlzcYWMcnN9iGeYfa1baF+VaJFud2prc2tpa2eCY3Z0d2+Zd3tvV3VydKeV
coN5g3aFdXZ6cXl0mZeBZI+acY+PenF7dmx9dnpvdWNovEd0bGVsb5FmSGywcWd2v2ltbFp3a3t6bnVweG5weIJ/gYh9jX58fXx7fX+Bf4RxenFteXp1knp5kJGNc3d4eYVxkmhxeXl7fHeaiWh5iaRveHmacnZ6
e3Z9fIl8b3Gif3t+kneBfoJ5eXx5fXx7k5R2e294eXx6cXtrdZZ3dnN+fId1jXp/enGGcYZuhHmDfHl8h6B1fXx3eHNuinZ8cmt5eHKPf3WEcYh2l3h6d5CMfXt5foaAe397hX16e3qDkJ58fntzfXx0eoN7eXqH
aIGGdnp4iIB8d4OAkYOGfmeRgod5eYl2eXmHd4Z6dHl/kXh9dnt+iXaGdH2PfXeGqHJ7d5J6a318dnx8gXp7e5x7e3t3fm17f3KHeIV2kX65f3h7f3xsfIJ3dXt5eH18gpZ7d3WHcnp9j2p4dHWEkG2BcYFyf3N7
gneUeH5xeaCGinx7cnl7fX13eXl9dHypjXR7cGqGZ3Z2oWVscm10YWqJbXl2dZ95epOCfHd3h3t7fn55fneyfH1yf35/fXV/d355hXp9uX9+eH59f351eHV6bpR3eX15e31ypHJoeH1ye4F+hneNent5eHN7iXSF
hot5eHZ3cXt4eGl5gnSYeIC3dX15fH5/fn56e3t+fH57gX17i3uAgXuNhHx7gnmAgHt4fXyDeHp6gJF5fIKJimd8fn2he4l/enRydH52fH2DhYKCgYF6fXqGgoCEfX18d4mEenZlbH16c3mMgXiScot7e4SKhnh7
fHZ4f4SKd3h+eYGfd3SBgHp3doN2d3t7eYR+eol5jnt7gYOCeX+FfX1xeXhzgbd6e3R6eHN0inhsg3Vwc6RheXZ1doSHiYOGd3iGh3uMa35+fnyEfHZ3m3mAfYaBfn15eH2OfomDeX5ueHlzd3qfdnxum3d6hYl1
f3h6g4aKjn17f3+EfXl+f4KbfXN1fJJ6gnmQWnuOdWh5g3d5gaV+e3twdF1zloZzdnp6dm96dnp9fYR6pH17fWt/dHmKbWN5eXVxeH94rHh1f3iAfnZveXp6fneOk39zenmVeHZ4b3l4cn+BgIWIfIZ+end4hHeA
inN2gYCBcIhkdHOxeXV5e3t6dIF7e3+MeXaZeoF8fJR9en19fn19fmtucVuGeH14eHZ3dnh5d3mJeIJ7enyVfYh9cXx2eHl7pGl8cnlniYJ7eXqIcnRocHeGeIZ5fmGShnh5b3eJgG9rjYB3eY+Jhod4eIOEdXZ8
Z3aGYF5qT2lte3lmVHNvonZncXp5cZd4nnRwd3xudHd5hH1xcZpgdnNjaHBvnkxlyH59fFx8Vn18dX15fH58fnFmdWZ2bnx5enZzf5p9X6egXnF7fHx4e5d6cHt0eY5rboB4a39zZ5Z4cXKHdYKId2yLgYFzh3h6
gICBdXeAgXyCi3aZd6Znenp2WXZ1eXlufJJ8eHx1e32AfHqHc3uje3R5gYWCfZWBeHyAgHmBhnV1fXuAf4iDe5N5gn5/en50jXl9fHBqcHh5bnaDcJ5weoeGgX16ep5+fX18fXp9fX54dHp7fZd8hXx5eHd2kXN9
dn13pHd4dal8eHt7fXt5iIZ0eJ55dn6GeHF4eXl3fIRpfZGPcniBf3lye7l0entyjXx6i317dX59fHVufXOOiXdmfHl0e3h6entzdc90i3aAd4V5cn+Je3hijHiMdHh0eX1/fHOCk3+AeoJ9e4SBhod2dHSBcqR6
dml2eXdxcniLg358gn98fIGDfX56god5fo12d5Z5d3x8UXB3eHh3e312em94lpF7kGuDfHl6c3h0lH52fXBojHp1i3l9crR5b4l7mHV7eHqRfXB7e3pufIaKeHp1cG18jnF/eJF2nHF+e359gH6AmX9+f4B/gIB+
bWt6dHd9dnl2d3CRcWh8pF9laZaKdFRvd5p5colubWZxdXt3god9eXx5dIx+cX6afH94em+Bc3yEfp6QeHRyd4OTfWp3lm5zcWxrdodwdm55qHd+f4B0f318fnx9fX19f414gXh+eoR5eX6CepF+epB6eYx2fHl+
fpWGfXp6enx4fYB8eZF4e3l4fHqKfXSRgX17d4CWdXyBgXl5fn5/elJkYF9eboFrjLCCa2aKX1l+d42WeW54j3x5enh5enqFi3t4dXqicXB5aXh5enR6enWIcXdybmlzpHR1iZJneXBtdYl8c3Z3ip6Pc3R2coZ3
e41tc41ykXt5c3N1dHl3d3t1a3ZnYqR4c21lal5htE9qhmhzdKZ8eXdsoHRgb3Bvc457eHx5bJl7d3N5eqt3dnaOeXdzeHZ7eXB9e26YmXZ8fJd/fnt5fXuIfX18fHx9VJF0enlyjYRzjG6BeYRterFxqmtvjHNz
dVVrcnhncXV0fXZ6c3V4eH90gJt1e4lwhXZvamiGdndxaYpsaGOAgoCOeXt1lmh7enSBi4GXeXeKhnR9gnmWfIGEhn55d3t4iXd/mW+MfX5+fHV7fH13cXCCeoJ8d315dXtbdnaKc3ZyfYB4d3lyfHmGi5F6gYBz
ZI5vc3dlpXN4k4BwcHVtcnGbfnl4fHuke2d9iH11XH1xboJ9eX5tgJN3doB0cqZ5d3Z4al92fHd5cnp2lX5rlWCGf3x7cHx9mH1xe4t5enx6fXOreI2Dh311fXd7fHl7enKMbVeUem52UHZwbIpyam59epxldXB7
gXJ2eHaVbXyhfXh0inl4fXl7enF4d3l5hX16pnWBeHt6dXN3eXN2dXOdZ3pxhoF9fHt0fXuIeHd4b3l7h31zeXh3iIeMdnR0aJJwam15ZYaRhp9fdXloW3eLfXZ1cXd9fXt3g7x/dXZ/iXhzg36EeYN3fH6DfXmM
b5p1gYWObnx6c3aYeX1jgXZ4fHt4iY5+enJ5eKl2eG9mfGd6b2xil5dqd2p2bKRvfGx0bD5qTH98XmlibGzhhHV6j4N7d3KZeHRzdnp8d3lsaYl3Yo2YcnZwj2tpaG2NqnBdba9NRXRuVFxfgX9jcXt0oX18fXt6
jHt8dX18fHx0gn51eH6Lf3uden12dnV3bXZ4eHmEeZF6eZx+dXaPbn52d3dofHZ5eXN0q3JveK2ilXh7e3qDfn18e357e3l7ZnpzdnitTHWRZYNveIOLeGx2en2EnHiGenV4eH2XhXiKfXl7iXd9fn57fH+efHx+
XG54eXx4vHx3iXR5dXtve3iTcnl4iGR2enVogZ2Cc2h2c3B8eXRtea92cHB7inlrfXl0ZXFweXKPe1uIdHR1knuIdn2afYR+h3B7gH16fH2IfXp9hHuOfnp6en+Oe3h1cIx1eXSOenx1eW1whIJoi3JydXp2dXd4
e3N2ap9umIGDcICTeJNjfn1+eI57eIN3m3N2bGR4knV0a2lfdXNzhaGGfnp7fnt+fnt9fHt6fHd4bnh3aHKFd6R8e3l6Y3KScoB3eYOAfnl5mnp8i3dydmJ4fJ16enh5e3hycp54gntwlnh6dn1ue3d0eXiSdo9q
dnhvcnJmcXqQd3FviXeWd357fn2AfoCZf35/gH+AgH5+k45+fn98f35/dH5+fn11YXB5dXdsVnx7vXxvdHx3fHp6r3l5gnuBfHp9gH17fX2VeYKBeoWUfH2Kenp6eXx8Y3V3fZJ1d315eHJ4lHhzgZl9enlxe3F8
j3l6eHiMdHeOf3p2eHeMf4F1fYx2fYR1dn97gX99joV7fHl4iJB5eHOEcGtsY5GAeIR+kXRmkYR5ZHWAeX9pd3iBdIt5b3l6eoByaldlanJsb7BgV2FzhX+Zhn5+f3x/fn92fn5+fnN6d7F6fX18hX57fXt+fH5+
n4t4fH54eHx8eXZ8e3WPeHaTeX17fYR9fHp8eZF4c3yljHd3eoFme3lnfHV2dnh8fICNe3t7fnyhfYB3fnl7e4R7fah5fXZ9fWt+cnx9hYaskmp6bXJYeXJnaXZ6lmFwbnKmjnp9fIp9eH54fHx7jm1rd3Fyopp6
eF93eHJoaZN7eIeBdnp7fJt5cX98emZ7d3x7mnt5dnx8e3qNd1t3hJVieHmAjZB7e4F+dXBebniIeo15e3xue3xterJ6d3V0goF8eXmJeYOBd4CDf3uGf3pmcHB3cWV4c3Wqh3WEfGB0dH14fIeQgHtnfX55e4WE
cIuzcH18fH1+fHZ1f3l4dmSCf5Z0cJN5fWxtf356hJVlhHuBn3pxhX57koB5f3x6ZIR3eGtxoHd7bGybi25wer5GeXVziIl7eHVzd4FkdXZ1iHh5dHl3enl1h4OJjnqNinOAfXd4fn16eY1+j3mKe2+Pgoh4dHl8
fHt7koN5d3t8pHFxcnV7eHt2XGCQaF2PaYl8Z3l0fHt7dKxwcWOYb3OIdnd4dXl4f4N6iX+RgH56d7F6fX18hX57fXt+fH5+doRqdXmGeJuKcnR+dX6BgnCBlHpknGl8d3JodIGZbHF6j3x3eZOAe3xxdXCVdmJ9
e311fZ1+iX5+dH2BfXt9fYZwhXd5fHV4gm16eXV4jnFzhHt0bYJ9en9zf4p5lX2Pg4Z8e3h1g3x8eJ57gnd5eG+Zeol1eXR7enV3c3iecoeSj3iDbHl5fHZ4doN3cYJ2iH16eHWEdX+TineEen52foV4dWd2dXJ3
fm16eX2ZiXt6nn15fnt+fn57fn1+fn1/fYF4hI17jXyJeX57eoN6eqCFfHJ5cWmQfIWEenh4fHuDhnV7fXaTeXl1cXd4daJviXiFnXB8eIF7d3Z6eoB4gmxfdnp9enl5i3t2enV7rnqEd4Swe3pze3x8fH5+eX2C
fHt/jH5ug4Z9enmMfHt7in2PTXl0eG53eql6jnR1YXh1eoZ9c3t8fn18c5B6fIx8dGyBcXe7b3Z1dHOWZltzXY1zenxleHR4cKh3eXx4fXGAdXp7gHGJfIZ2p3VyaHJtan9xfH+bfJB+cXl+e36XfYCAeHV9dpd6
gZN3eYB2eHmFi357gXt9fn19gnZ9dH2Sbml4fXl7jXx4b2d1d6pqknOIfG+Oi2l8eXtzfJB8coN+knt5fniAe3yAfIN+hn99kIR+dnN+gnt+fnZxfY52fXN2fXpxhnh8jHN1nnh0eYl2bXh6daZ/enpzeY92dY54
a4l6dHCEdniNc36CdKZzcoZsfHSZfIaBe3R3dXl3lnhhg3F3cnaCdYdyi417bHJ6cH2FgXVzhHt5dY2Jfm52gIl6fnp1aZt6eHKAbnuPb4ZskHx4sH2BfX16fHp8c3xmdpN5fXt9hH18enx5kXhzfF9ycXlxbFV4
caR0cX1faLB1d3mcdYh6fHh5n3h6d3t3Yot7knJ2bHmfd3B7eIBweIh/fH6Ah3d+f3+BfIR2gIZbX29pYm5ja2xohZxgrWxfbnychXd4bYaLgHd1iHh8eYSGeZR2dUR6eXZ4bX54iHOVZXd+nnx9fXx6cY1zeHp4
co13dHt5c3uSd3B5eHx9fF9yZXB1cFZtmZtxdHBikWx6d5CIfXtzeX1+eIF9fHx5dJZohKF1fXJ6a3Z1d5F4eHd7fKh+fXt8fnp+fX16fotdd3iXlHNrdXlta2Vvbbxscn19gHiAfnqCeYKTj3h7e3p/e5pzeHaG
eoJ6c3eDeX97eXl5fZ5te3p2e4pyeXqFoXiLhmR1a3l7b3SVd3OfcXpdd3d3cK97enF4dKF8eHecknxxY3WBeHiLc5R2YXF7eHp9eXaBnHx7hXx8fIaAe3J5e4B3eYl8jYSLent4fYp8hH1+g359fX1+ioWBgHyE
eG9famiDanZ0cnV1a111rpx7jHt2en58gHZ5hIR3hXnCh3dicHBceHRub3Z4dmptaHVsim97foyDjnxnfHd2cnuUg3J7jH+JgX53f3t6enpVjoCBdXh6eXlvknRxbXt7cop2dXxufY97eXqTjn16eoRlfHtydoV7
eIp5onl+e3VucqaOen18in14fnh8fHuOfoZ7eH18gXx5f42Ein54e3xzd3lwenN5hZFvc26Sf3Zbv3CCeHZle492enR3dHBsdHmAem16oHp8cXxxe3SVlHp8jY1/d3l7jHZ6gXx6fn1gbXVyc5aVendhdXJxZI+N
bnZ5iXh4m3t6hHp6cJ12VGRkfHJvcoV4cYV5dHd1eHdbhHKOd3GsfHl3enh7e3t8nHN5gYeRXXx9YXuQfH17e3RzfH56dnt9fH15e3x1c7B8fX93eGx6e3t5d3+KhoGXeIN5eJ2Pa3t5dXOIjoFwcHCDentrd3t8
e3twsXd5e3mCoXtxf310fHt8jHF8fHqKopZ4en14bX59en18fXx4fX+ddpp2g3Z6dnJwg353dmRnfHt8ZXqUfKN0a3eKeHF8f4N7g3+Ve3t7c3J6eHlubpBYdXd0c2l2dHKafVuYXmV9eHp8eICIfoR4hIGBhnWA
hGJ7j4R6aHp1i3N2fXOZdq53fH9/fXB+fnd+fH1+eH2FeX15iXpuj3xufmmddnN6kX54h3t8eJp+eX5+fn5+fmRec5hvdZ93eWSBeHiKdXZ4c3KHbnBSeGyobHN1bWZxeYaqfH18enmCe3x/fnx9fVyogHx4eXN9
fHB2cIx2dqB2iWZ7c2hieXp1d21rbmK1ZnmDenl8fnuTdXh6f7F6aGZ3eHt6o2l6dmh3enCfcnmNaJJ4dIGNenh6f41wXHd1bXy/fH17fnV8dXd9fYh+dahvf3h9fnp/fnx8fn99fn57enpmmXp3e3tpeHZ4bpKN
cE90dmh6V3RupV9ta4+XbLZ1d3FQcG93eJFvb2xrYnCZe3h9hHp9fY15a316cnF5jn6FfHmBgXt7d4CKfYp8fHdscGxygmB3c7F0cWtyfHGhgnZweHlreXh1Y3Bwi4GAcZt8d3F5gIl4cnB8iXJ1nnV1e6B4knl8
eYR4cHKEcXVlcnFznm1nd4lscJyLeHltdnl6c494iXp6eXiAea52bYOIbnt1gmV6dHB7c2x+koRxmnqCend5enp6d3Rzbn51fYh4eXmJfX55fIV6bHt7eW6Ve5l6ZHqIeHhtdnqTem51dWh0dY+CfHx3dYh4iG17
eI9/gm+DjHp7cYx5dnh8eWdgbXp2b2p1b3qKc3KwYWOAg3F3dHB2em6IfJGYcWx2fXV7Ynd8e3x7k3pyg3R7l3JygIR2hIN6gKGCeXl3gHt3fHuae3l2fHx7eo13W3eEdnqUeH18tn5+dnp5fntveoZpen5ygnx6
fXd4pHl3g4BzgHSObHh2e3xwd6ZvdXiDiG5zgWxgeXh2d3R1o3Vycnt3kHaDZo54eXl0lm5yhm1xhnSLamtrenuLcXiOb22Dg4N9fIJ5hYF/eH+Cg4R+hGidf3eCcXp6eGxugHZocXZ7g4F0eHiAenqMdYyDhIiA
gIR+e4d9hIF8c3x6gn1+j4Noc3pmdnt4dnCWb3Z0nnV0foKyfHyIcH58eXl9e311enh9e316pXt9cHx9fYZ5e3OMfJd4fY19fHR7eXtvgXx/hnx+foWIf399eoCAgH6Bd495gId6hXt+dHR4gYOad36JfnVye4h9
fHeKf3+MeXx0goeQdnJ6i313d4t1eXpybnx5fXZ6n3x0eHh8inx6e2V0dnF2mKp5em2FcHZpenp+k4WPdn13fHt2gnZ5e4p6ZmiQdWtxcnl3cYmOdHN0gmpxem1wdYGCcXCFenltsHiJdX+BjXt+fHx9gn5/inqD
gnl6eYKGd398fYV+fI2Ci3N6fnx2erF8fnN8fHphd5p3enVwbXe7eYF0d3l5dHd5mJB0dIKDc3iAZIB3e3lxeVBwbG9mZmZ1a3h6fWlydKSHh314eYCCf357fICFdXySdXx2oHp2dKZ7d4J4fHl4k2yCe3ZxrGt8
emyndXp6fnNwiXx8eHd7enZ6iHN0eIN9un9tc3BxcHlpd31pb3BydZt5dHd/d3F6e4KBd3R0eIh7hnh4aHFzdXukeXh7d316eXd1eW15YXx+lJWMg3N4f215jYx8fH16fXqEfH55e3dtln54d3VfdGqad3ZwZ2Jw
f3dydYOSeHh5eHR8gnd3kH+Pd3p7cnmAeYR3jn12gX9benZnlXNxenmhjYWDdHh3fWNwXIZuaY5zbGRLpVFmZYBdeY5uZXJ0d3qJc21rgohibHdvaWV8d3d3a5dviXCXfIB7gIGKdnx8eHh9k3p5em2KrYB9fHp9
fXt2dn15eXZxeHZ/jIhzkXtydX5zg4R+i4N/g3N0i3p5boJ5e4B+jHFqhHh7kZx7iHR4d4N4hXmKbGx1ZnV5d3ZrcJFslqNiam6GbWmXbHVzbrp0a2xqXo9xd3dyeIF6eXl4d3R9kXNidYJ1dmx5o5Z5dnl5ent5
kXR2Z5Z2YZ50anl1e4FqZ7aDW3d5dnd8enR9dn5xYm53b3uJfXmHfnd6enp8fK94fn56f351eqV9e35+fH18fm2MeIqTfHKBenqbeHd4d3tQdYSBmHZsYHl7ZYV5f49xQ3x8bnx+taN9a358fnx+fm9xe3ZzeH96
o3qddYp3eHiEinWAd3JxinmOe4NyeXKShot9dXV2d4F8eoSZdXiDdnt1mnuCfXyNfnx9fX59fX50fHNzjYaAenp/bmCfa25zeHt9e66cen18cnZxbXN7eWZ6g3J7eH2gnHx4cnlubJCDenp3j3SQg3uHfHiAeXR8
doKNnXh5dpR6dXd+eXl+eo6Ko3F2d3RxeXF2eXt0c4V/iHyCeXx+iYB6eXt6inp5cKF5dXJ4e3txeHeNcHtxd25dlo1jeG1reXCQUMBtZHh/fYV8mnZ7e3yChHl2dniFWpxqdGt9enBzcqlycHCAd3N8eoB+c49+
fnh3fpZ8fH1jfYB6gn+VgntojXt4eXeHeIh6fnh3gHqEg3hygYN/lntrd3GDbZ98e45fdn9rZ16XfX59fnp1f31xdoh6bnZ7i356end4nnt8dYOBeXlue4SwcHt6e3N8enCMeXx2cnlz0np7fXl8e3t5em58eXVx
iGx1eWl8en19fYWVcnd8fnJ2eoBZdXN7eWKsaJdia3l5fHmFhXlteXmkeH91f31yeXd3oGB5fnx9cHB2fXp9fHWBcXh/hoh8kXhycneFeJRta3lxcmiFkaFseXZ4eGl2d49+f35+hn5+fXt9fHyDfHFseHhtimpz
eGNxb3Canl6kenh4dnx7fXp0eHp6eXd4eIeBg4J8hnp9e3t8j357eXhqeWSGf3F4d2x/cJyLeWB5h4eHiYd5enpxd3hqi3t1e3RxgZB5dZd7enh3gm95e4VzemyCqIN7e3ZtdnN8f3aGfX2FfXR7fnyLjn96dmx5
eHaBenereXl9h3h2eHl5enCKen56gpx7e3p7gJB4aXh1c351e3J7fHp6m4OPb3d3dpJ5d3N4dnt5cX17b5eYdXByc3Z6e699gmZzd3x5oXt6Zn96f35cerJ+jnp9fHd+foF7d3p5c4OGhHqXd3t/eX1+fHl4f4CA
gIp/fXqAeYOJgHJ2dJZ2eXh5eYaKfGtzdIuafXx5b3p8cniJdG6Ue2uVc292UVpyeciHbXNsdnlweHl6eHZ9entymnZzp19weX95enVwc3l+fHB6p358fW54cnqjeH98eWh3enqIgnlqbHaDb4OAcnBzum50e3Jf
eKl2fX99cn98fH18fX18fXF+kGp6dmmPgHqNenl0e3hzjnt4fHlsmXt3c3l6q3d2g2pgdGd3U5p2Z3N0cqePfoWSamhhaT9ubrJlanBrX2Fwlnh6dn1ue3d0eXiSdo9qX3J6d3t1n6h5WHR2fmdtclika3dvZJN5
eHlfamZxlqBsiHBscXOKdHJ0n2t4aXVhd3x7mnt5dnx8e3qNd1t3hHJ5fIV7e6F9fXF9e314fHxgenaGenJynHx1bniJeHqRc0d4d4hhbpl3f495em6XbHxzfnx5lIF8fHB2eZV2X31+jnp6bHp/fXp5l3h6f3mX
f4p6f399m398fX5+fX17fnuCd3d5e6d8fHN7fHx3Z3x1eHhnYaxddpprbWNqbHNmaHh4arZ2dHlxcGV3cmRthUmpWHh4iXN4d1xnf1xpmHF9kIF9hn1ofHx9eIh0dnt3Znl7indzepB7fFt4sXZ5dXR6enh2gXR8
jHJslW9/gl1/fnqJfXp2Ynx7b3Z6o2x5i49zenVudH16eYZ7jXhqenyqeX1+fIl+fXV4fH98dn13eHZ3cnWdfHp7e3mJc4J3aHF4hXJ+gXp+n551e3x1gXSAjF9xZXeQdHlZd6hvlHFyc4uXeXpvhHpufXB7fXh6
f4d6hGlzfHt8dnmKdnd0mmR5jnl3eoZ8e3pwcYZmeY1yfIyqfHt7f316e3l6fHp7b1h9c211f3p6bamceIaAe3ltepKCk3d8e3d3d5VyjHNkh49pd3CGh3FtdIZ2cXF5fIaNi317e39+enqDe3R9fIV7f3t6hIF9
e4aCgYOAg3mBm4N7gZJjfX16cXt+eoR8dIZ2d3KHmHp2cnR7m393enBycHSAdHN1qGiTbm1zanV0oIJ2ZWyFenl1fnV2hHV6gp90crNxaniFdG50dHVodmtrbX2lbYt3eGh+b4CAbF99eIF8c31+fnp2sXdzbHt4
i256e3NvV3OvdWmEfXCcZ4qIeXVsdWx5fHdddXSqgHJpjYdseH6CfH5zdnZ5hpGNam95imVujXVydHlocMRcTo5ldINsnIl4kWlbd2pmbW2afX58enx8fX5+dXZ5fZKBeIV6gnaHfIF+fX58gICEjW13dHKHqmx7
eKF4enGAYHN7bXd3c3p7eHiCeoSQn3l+QYtqas5ygHGeRGJncWRoYj5wcH17dol4d3p0ZZhll5d3fneHcXWhd39ubH+MbWWAgYKUZHqSfnx4eXd6eXZ8eIaEdXSFdn5/fnNycHJzeImQcYB4d3d2fIt6cH94d4ec
dZh6f4J7eH16jH+DenuDf46FhId5dol6e3h5lHl0d3VrdHt8kHxue394eneFe516f3uNaHx8eHx8eZZ5fId3eHVmZYGGjmx4c2x1Z5eTZnV4cHp9eYBze3t6coWLc5lkbZh6d3txcHd4iXh/eJGJdmqCcJ15cnl8
pXZuc3iIh192abd9cH55fH1mfX5+fH57YWt3e3hyY3Rsn3NyeKlnU3mJgHlznHR1e3B1cHt2cHGIimhyb39sc3V2aG1wlm6Ce3Z9emdwgXp5cm1tmZKFdGaCdnZcdIZ4cnOCbnyMbm6Genp7eYODi3x2eXiJjIZ0
hYJ6eIiBjXt+gn17fnl/g2+Jfpl6dHl5fHV/doOAiXyVlXyAc3uLh3dsbXt6eYF5cmmjeJp4c3l7bXl5eoyBgZh2e6FtelZ3e3R4dnV2d5B0daR9d3t7enx2mGl6cXR6coN6lH9+ent9eXx5nXV5eWR0ea9rclt3
eZh4im6GdVZnfXi8a3hufH12eXWCeoh5hHmkfHqFe3Z9eH16fnx9fY96jX1zind7gnmBeIh5iHWEom95fXB5e3h3b4t4e3V2mnpzf3N4oH58eHt9eHJ7e25pdndmcFyPerR0enByi2WodZB5dXl6enh0fn95fnp1
U39zdpqWZ3l2bnFponJvXIqBcKJyd1qHj3hzb3R5eHFre3F3d7GDfnpwfnuGdHR2aHRhem9renp5aHGnfZ94cWGUl313c4V4eHRzlnpxcHidZnpziI92eH9qgXp4enR7mWh7dHZ0gHd4onV9dXR9g4VtjIiEf3Z7
gnp1gnqCeXh1mXh5cHh4enmDg4GDh3mWbHSJdHV2dnt5dnp7hmN1lFeUbnV8dJl6e3B3dnd4nXifeH6lcnx3eHp1dHR0cW9uq3Z2c293gnl3V15xd2WCj5GBfHd8fIJ6fX2DfoGDh3t2hHh1fHOTiXlvjXl8dHd7
h3VnfXZ5gHeXd4Z2enV3eW5td3J0b295l3J/dnqIjJx0gHuAd4V2d4WNeYB2dG2nh3d4f3x7gn9+enyTfoh5fXd6j3iSdnt7e3h4gId2cIJ2hKZ7fXx7k35xfnx7fH17e36Cfnt5god9i4WHfHl3eG+Pgoh4dHl8
fHt7koN5d3uGfHdydnN/dHWcenVwYnNyoXBtfV6QcJ13bXF4WHxzdnyNhF9zdG15dpJvmH99kGpvU3l5eHByeXpzY2lgbeRhe31+nnx+bXN9jX1+fH16fYyPe3x0f3h7e3Z5cXebdoJydnWBaJZyeHV0f3Jse2uD
e4Rud2CCa3h4mHB4d4OfeJV6eoWChYWAfHl/fnl6gICAqId+dneXfHt1dnt9enR6gIJ+eHOEgnuFfHyAenh1jWhOgHB6k5B3eHhvcXeYdXOJg399XZGEf3p+dHBylX1xkJ95iHd1a4F9coJ1eHmKdmt3dW+ZboB5
d4lxdX2KbnhphnRzgXdleXuSd5mBfIp0dYB8e4WAr3uCc3x7e4Z9fnKJd4OCd498i3t3d3iGiHqCcnN0eHWVhHZulHiFbXqGdZiNfHmBeIF7dHh7eoVzhl50cXZVdl92jb1qg31ndWiqbXl4UnhwfJF1pHp4fHt6
a6F4enmNdZ17enh6eHo8eGNmaHZrbmt5e3mbcHh4p2mMlnR2fHZ/e316eXmCl32Db2+QjHp3e4x8d3iUeX6Hd4h5c4qBd3J6eHKAdHeCnGxkuWl7eW9wenp8dm6BanZ0bZd/eX91eHt5c4t4g3GIdHSJZ3d4lXl8
e3Z0eHqagHNwe2p5c4aFenubd5B4f4x3c2t0Y5Fdc3d9bml9cGuEuXWMenp5dZR6enZ3eHeSeXSJZ2N2anZ7eXhykHF1qnqIanh9ZXp2fXt7c65wcWGYbnOJd3pweLB7jmF5e3dwdoORmX15gHqDe3t2eH57gYV5
hYF4knt6fZF/eXl+fH+AfGyGgnx5dZp8fXFteXt2h3p2hop1c2d7eHl3hHiVYm2elndvY3lbdm51kW9rkWpwcJaAeXaCeoWTfH95eIB8dnxoln5zb4t4eXl5bG56p3FmrHKCeH53dXt3Z3h/fn19b2yFeHSOe3R3
fWmebl6FcW5ueZKGg3SJe3l2dnF1hnh1U5FpcmpxqXl3YnaNc3ZTcot8f4OOeHh8f3t8gHyGfYl3jnyMi3lthICDfHmLf3l8XXCAeHdxi3l2WnN4d7WKdpFie3VdeYV8eW+dcnCBbXlykZV3f4CIenp3eHd5eHWF
cnx9fJ52hHx6iYJ3hnZwdZV7eXp4hnx7fHF6eY5om3acbXZmb3Nre5R2c3l2Z3iSg36CeYCCfXyEeXyBfoODiXV5d3iMin56h3d1d3htlX1tnHVzaJ1seHlZdG6Vh2dngniVc3V6dYmCl3uCeXp5gX2Efn5+fZd+
fXx+e318g3xnZGxzYF2DdHOmZl90iG5/iXmDcYx3d3p1hHd3fXaHhYtvenykem5/enmKdHBvhHhnvnhoe3RydHdva21wZmxvhXx4dn+IfHV5cHR0joyGcnqEgXhueHR/epd8i3aAeI1raGVcQm1NdHXSaGhfaJVw
eYFsd4iFd5eHb4J9fXx+eIiBfnx4fX96fHV9jnycenpyVXh5e3tufHp0emJ3yHV1eHt5hXyEhnuPenZ5e4KHeG55anyFjXF6d410eXmDi3Rvd3p4eHefe3p1e3eGl3R4d3+Aenx9ln58iHt9fXqAfZx7jHt2en58
gHZ5hIR3hXlxlXl9cXtlfX16cZd4nXZycHp1f42Ic5J7cXR2coaFhXVdc293dpFziXN1aapzbG+jjHdyenpxfHt7coV6a4R3fnl9fHy8eIJ9eHt8eHx7daNub3dwd2B5h11sdHChbWR/bHVzeXuKh3tnd3h4YKGC
cW54aWpxdnhzZ4GQaJqCeoJxb3J1g26YeHSbb3WDdnh4fH56fn1+fnx+qnx9fXt2XqFweHh0d3p3coNyaneSdWOoe31+enp+o317eXRwcXlfhXt9dXN7enh9e3VvkKJzfIR2fX98o359an5+f3t+fnfFXmp3Z2R3
dWSDe259ZmtEgGtsYm25dXR/cmpzdXV1eH1xxXV8cnt3cnd1eoh8emWLeWNianJ1d29tfnCVYod4fnmUeHeEe3x9jHd7goSPfX99fH2ZiH19eXmJe4h4eoCFa3V0aHB8enhoh3ebb2yJdnl4eJR0eHxxeXaQdnF1
sHqGgW+BanuNdmt3kXxyeFGBdNFcbnNydFhfZGtzbHSae3V2l3doeId1i2t1cW56fIV4d3l0Znx1emp1e46GbnZvenh0iIR8fI59fHp0a31wcXx4dnhfeXd4nH+PdHdkZntsbnFwcHh3bo6Qeo2GfIR+hnqDhYt7
e4SBeXp6iXtLd3KPjm6Ee3ZuYmx2ZYKRf4SAeoJ9iH2KhX98fHaKeXKEmHpsoWt9d3Rqd4aCcXZ7e3V4f3pye6p5dnp+eXt6b3Fzd3ONb3dncWp4dYOlcm9nfnSMd3J2dm92l16Ob3mCinhyeXl8eXp1dpuDhYGK
b3x6fniBgXp5f3+JmXx9eW58k3qve3V8fXN5fXt0c3mpkXl3eHJle3t4eHSEhm56dZdveXV5ZHqPb5Z9d36ZeHx3fXt2lnV8fHJydplyV32AenV7mZaEeX10fH56e3t7gm6HeHd1d3ajb3KFen12inCRenl5f3N8
enx6cpp4hXWIb3NpfXWad45xcnN3cHSQdo2El3J3dYh+dYGfdnp2fG2OfHVjfHZ5fJKDhnyJiIh3fHx9eo2PgH1ze3mWeH52kpBxeXV2d3uMd1WUdXJxenh6fXl4dXp7e3mve4JzeXWLg3x9bnF8fH13a3ijenl6
UnR3cqVsaXV4dJGMiXV3c3yIfYd9e3x+iX59fn1+jX2XhXl6c3tvfHt4e3d7mHNyh5Z6e4Z6dY18c3x7gYV2eGuhdHdoa292dXNUf3BwiLJ1lXmWdHmIfI96hH17eWx3bI55h3RphHp5c3SPdpdwg3qncGVufXR4
end1mmqIdnF+fHx6d3p+fXx5fahucnl5gX14eXSWi5p7bXl3enh0c4iKf4J4en97ind7gHt3fHh2dHNzb3GUe3SPnXp3bmhrhI16aHN2dXx6a3d3eXVtu3h5uHx+f3p/fnh+fX57fntjc29zbmyZc4iDaGqDe32E
aXJ3bG99d3h3bneTf5KObJZie2aPeVR8eWmhbnNykJNwiHx9eHV6fXx8eXt7b3SmeHlwbZZtaXZ3dnKocHZrbGpxaommYmF2dllihGxubGWilnh6fXhtfn16fXx9fHh9YXl5emZ6sXyebG54h3hxfKhvf3h9fnp/
fnx8fn99fn55gImDfIFuf455fXl4fHZ8iG5zgWxgeXh2d3R1o3Vycn2DeYSMe4t9iHl+e3qDenqRfXaGc3ZzeHeid4F1e3F7doKNnXh5dpR6dXd+eXl+ent9dpB8fn+Ye358fX99fn58ioeGi3h4eHp8jW6JdHSB
ant7epCFqX16ZHx8ent4a45+fXp2dp57e3F/kXh5bnh3eH15eKGHenyCeXeMeHl5d39/gH9/h39/e358f5B6f4CAfnFzfG54d3uAjnl4pIJykZV3f4CIenp3eHd5eHWFgV+AZqRWm1xZtV5XXFNeYoGNf4ORdYV1
b52Ed3p8cYSCenx7do2AfoV8f4GBgo19eo5/f4t/k3h3boCDfHd1hYuIhHpva3B2eHKJiH6bgHyEe3FbWm/IboFWcmt5YXxsfmtvcH9ojW9xXmx9f5CFeY9sXlJjbpyOb2uWYFxPX4dhd3Fsa3RneHdsb7Vsbpxw
gotviGZsoIN0kXZwemtpdFl0c3VSZoh1d39xXbttcHhnW3RlYJRjdnBmbJB7W2mqpl1yelBwYm6Rh2Zvbmxne3WCbmtshXlxblN1pIV9ZHZwfnWOdH+fe3aOdnJ3cn51c3Bpa1djpHRvcW+cZHiOWWJxdrxDbZKI
dGlncG1tYm1Rd413nXGbeHlsd3V9enlzmmZuUGVvaW10iWpxf3NlcW94eY9wfKp4dol1c3R0d3d4fnSAeHaieXaJdnaBaWuAanJxbHlyhXRzlWZkYrZoY1FojIJKZlpeb0Blp3B3fGNacjxjW2qDe2+DalLCel1x
X3NroGZxj39zVm9kkXpiiYB0bmFUcmZ1Y2e/Z5F+YF+GenqVr3hcd1VlY2NxVnlTZmtnd25iaYl1pm2NdGtjcZ56eXq0dYh3d0hza3lffHRcTmKyTmqZcG04f2F4iGBZo2huaIJgR4pweWlUfHRSY2yNdZqfeGx2
eW12dndyb3aCXW64gXxiY21FZ3RabWJkc1d1g2FvYnRydWFucmzKb3J5cW6Uek1wcIJcRnhtYI6Ba4F8e3Vmc3NodmNuanV8YWR4mHh1hYN8dn6TdX19eolzd4h3eHSpdnh4enV2eHuddJFYepNub3JgdYVmaVh4
eXJ6hnV3kXd9g3hxd4Vwd21oa2aDl4VtfmFxe6RzbG2DeXRzbnWTc316cYl4gn98Z2N3Unq1YXhud3lydG+afFyDgmN1eYxyd6l4e3SCcnZXWV9sZ2aCc3NwoZB8lWp/fHOFiHV5fXd/jHh2d4OFf2Rninpyh45z
gXp3bXpzgXB0eHejfXh+lXp8eHl5gXyBfX12pHWFcX98hXt3eYV8dVx0nIxtcaRgdWd3jXVsbXiFbnl2cHxid26XdYxzhHSCaX99im18cIJ5g3F9gYJ8dHKJeIeUa3Nzc215jnyDcG1Zd3maenJ4dXiZenBxhXl4
bXiGmnp3Zm15gHlzfXhujmt3fLN2e4RxgWN5jXZxeIpvTYKEfnJjcYB1k3Fpgmtuc393nnuOcnF6aZVzdnp2dnB+dHxqdZxzfYB2iHJye4BviHB4cmJAgXeGb4Z9cnWNhm53d3tuanCTh3FsjopxdYtee3xlen1/
eGuCeHlncYV1a3ZxdXdvlYCEi2p2hoJ3Ypd/WXiFcXd/Ynh1eHaTeHZ3cWtoa39ugltefXWdgHmJVHVadWp9enGMhoBrUHFzoG5mdnVyXXFya2Z+bWNyc5twZWt3aomMZI9ycnhQdZCRenxzb3CEbXxqd4NzfnZ2
cGRlh3t4THuPbHiSeGV2b3lTY25hdIFra09fgGubZ1x7eVt4fWh8dXSKc3JzhnNTkHR0a1hqdGh2W2J/bqZsYn9uY356eWh+cmd1inFqd3V5cm1ybWuXdW1za3hxn3NteZN6inx2bZd2eHp0dnF6doVyeHdzenB3
eHJyrI6Pb2iAiX14dIl9f4GddHR4eH15gX56fnmYdHh2dXaCrm1zcX9ydnaIb358d4WBkYiJi3eIiW9+c3l1eXd2Zs52a3BubJxzdHhzqneBjGmAfXtveZR3kXZ9cnp4dm+BiXl0e4N3fHx8cnOQdnaEcnd+m4Zz
i4x8eHt6hXd7dnN+fIx+fYGFgpt2d3yAeHiFgXmBeXmNi3qAd36Ae3t8eYF9fYKBf3eXgHh+gHt5g3Z9eIN5dqGAfnR+fGl5dnt3e32LhHhvh3x1dHd5enV0mIh4hX+Dg4V4enVyf3l3Z3CHjLBxaHJ8d4t0cHd2
dHZ4h4OMg31tgohyeYRtfneLeYp7b3l7d3iBiYB6fXt0gYGDc3h3e2qDdnl3d3R4e3HLfniCdIB7hnOBg29yd4xtcXx2gHNshIR+fXCheXh2hXp9d3R9eI15dXmHbXV5epKEhH+KgHmDknx2cnpxenhzf4aPeYGJ
ZXt8eHR8bHyAZ3Vyh7twcX1/dnGLh211dYB7c3ONhn6BfJB2eXuMe4CEeYV2f3p8fIp2dXWBcnl7cXR+g3KteHyEcHh3c3t3eXRzfnmbhIZ0crJzfI5dVHKPe3pndnJ2W4BphXlyaKR2jXp4eHh5eZFtb3x0hHxg
hmt1fJNwbmaFdXKAe25qoHVwhWx9bYx9eIF5dYl1doyKa3B5eHV4dll3X1GTaYqFd4tzg3FnbnaIcGiRc1ZjiHR7cXVzfn53cW6EenKJb4xqbnF3eG9wjXV3eI93dXayf3t6eXl7fHaLhX6NdoRpf3aEd3hwdXNy
eYGyhXlrXFiHeHCEdn9zbn5tcKhzlllfdoZ8c3ZvcmJSkXeadGtkiHl6dop2cXp0iqJrcIdngE9iUodXZj1aYll0d8d5dJFid3F3cnV3YWtccliFbG6bYHN8bYJpdmdmjXt5gnZkg5F5Z3p9eHp6emelh3RzbIBr
hXV5g2x0W2Nvc4OIdmx1hYSWdHZ8eHhzcn97iH5tYK14Z3F2i3Z+fll4ZmuImW+ajnB5dXV4i3Z0fG1wd4V4m3SIg2d2dX15bm2KeoFnVUdzpm5zdnFwhYZ6fW92dWjFd3F2g3l8fHhwnXl/c3Rtcnx2Y2toc3SS
h2t0fW9igll3lnNwl4F1Z3J4fnVqgU9ecXlvh5dwZHB1c2ppd7J5c3ZydF9qcJNtdnd4dW1rbXp6c3LKc4SPc4h1eHt2iX59fXx6oHB4dHSTeYZyfnNra3V9fXN1eW58d36PdXt+f35+fnuXfHp9fIJqgFBnXFhb
a4pwg3BdqmtydHWEcmt7e3p3eJ9ojY52X3J7k3N2W2pygnJ4bW6EgoJubYVvVGRudHpxnFlunWRtbKJedoNxcnJvcnZzdWVva2dwZHByhnWPdG+BbW1omGlzeYJrfG12eGdouXd4X3FfXnd9aJ5idGpqb6FtSVlM
d3JyeXdfdnh3ZHZ9k26FT3twd3d2gnR0d3pxp3Rwb31qdXl7eHJuept6UKlhcolhcGZvdG2adItzam2Pb4toZ311d3JlaWl4enB1s3qQi3N0eHOGdnF7enlxeG+rdl1yZ3uYX3dobmVzcXaPdG1uhXRscoaEYIt4
dHl0hJFzWpVucHh3d8OMfnd+d3lxfGx4f4Z3fm56mIh4jXt4e3yEeHqLeYF5dY+AgXt9fXqDf3xteG51gGh2goeFeHZzj3Z+foN8eHd+tHt8eXx6enp7fIiBiHd2fWKBgY53d3ZzjXR6dXh/eHV9jHd8end9lod6
hXt+gXiOiYN8d354eIN+eICDmnh4cYZ9gol5eYJ4fHqpd4KBdoiAeYR3d3l3fXx5j39/fXiCmoF7cHh8d3iBepeThG+AcFRygql4bWlmcndmaHOac42Tc3SSdmdycneEb3exe3h3a3p5fXl2jHh9eXpzbX54gY6F
fpF3dXdzbniWa3Z4fmmGdZVlbniBinV8tIR2cnhyRnRvc3Z0bXdwc22Ad3h2mIqFeoN6dnZ6eXSFhnl0b3yQkXqKenp9fYB8h4h0hXJ5Znp/kG2Mc3Zid3+EkHh4fHp8eWxmcG57a35yiXV6dYuMkHx7fXd1eH15
koGLfHd0h4aDdnl2dnyHfXqEdHx2iGZzb4Ryd2p4m3lwfnZtdnF7dHyec3F8dXJ1aXt5eXl0enl8fH59y3Ryd2R7a5Rof3p5dHeOa2p1dIp8bHB+h3FqdHR0im6rb2h1f3VphmtMd3p6eGB1wm5xeVl4eoN7pmp5
eJF4dJd1cHZ5dH94hHB5eHZyenSsiIJvd3p0jnZsfXN+c2t5qXN/c4Rrd3Zuk3d4eoB8g5x7eXBrcXF7kaBnd31+b2p8emxuiXh5eYWHZ3h3hINzh3OId4B+gn6CjHN4d3hxd6l2eHd6fHRzaHl/eXhua4q6YWlz
lXNxb25+fnhzZXZpgGakf3eEfnh4b3R9e3lvZ6p5i4KWc3ulcZVldndxdHFdgHJrenRzfHp6eHl8eIF7qXRqbHp2g3N1uHF7e3J5dpZ5dXeKe3h3jnxzeHtueXCleXN2eWx2dXt1bXWAe3hylHiPeW1jbW1zkWdw
colsaZhrZ3JjgINwYrdhbnNQkXB7Z2x/i4R1gXWWanN4bXKIYnpvc31idWpjg3N1dmR2c7Bzd2B8dXxxfZN0d3uEfXuVYHBrdHB6Z3iIdHp4dXe4dmN8lY1vd3hpc2p2h5qChHuKcHZlf3+Kf3x/d31odKGHeG9y
dX15f3l9mnt7jXh6eoKMfm98dnJ7dH59d417lJCMeH50dneaeHZygXp6jI16inF7a3d7hZV8eHp5gn6JhYd9eZdhU3B4dnF0dZKBiHyQfHSDgHmKgn+Qe3d/fHyBdHt5d3p8eoB9jn16inmKhIBxf3ZyeHF+dG52
doF2dHjFcHGKcnaBSnNbdnWIeahti4ZpbX9UaG92cXR1lYWKtHN6cn56dZ1sfXV7fXJ8kYJ7cX9zcnhuZHNpd5NuxHaEbIJ4iWd5d4tvXXaBXX2FcH1xYWZ7eHFzbGl7d5Zwnop1g4N5dnaEmHmDfHuCgIeBhIJ5
Z3JxiWNvd3V1eXmXjW6Kh3F4fohyaVRycqdziJBnb29ygHuRp3SJent1eHuAgXl2bnGBmYV5go18cnJ1c3d+dXloe3p8eHJ4dZZ1dHxvqnludWyCjnV1d3p5bXKBq39pcIt1enp6YXtydm2reWZwebJVZaNzcHx2
cnFtYnZvdFtYVm+IbqBkcHVdc391doqKiml5boFvgHt1eHWJd4RukHV2d2l0e3Z2dnd9mXZ4goOgd25lc49fd4Zwem90j3lefpF2bXmGgH16dImGeHl7cGd0dGtuhXp4iHaLq211dXSOaXd4amR6d2lndHBrh3Ft
doB9d316aX14fXuHe26PfGeNdnV0cXV8endwpH50cGRSZ3OacHlqdJRyaox5cHd7UYZ7em5sfHxmfJt3cHd4cYuVd2R8l3h7e3hthnl4fGN3cHlefItteHdyeKh1YHuWoml3lGx1e3t1dHJpcXpyZpqZdnZydXl7
eHRmkGhrc4xBhGR+aGBGb6Fva5h0bIdum5lxe3l2ZXt2dnmRfHFmcHaHbYZ2dnN8enhqnXlbd4KBeD9Wf3KlZ4h8X3F7ZXCLa4GBdHh+en56pnx8f3h8fXOFeXhyg55zhll4hHZpgXCFfnKPd31xkHdwfXh5jYRy
f3NyiXZyh3h1tnp0enl4eI2NcXZ9c514fnV6d3NzcnVnkXR/b3Nmd3OXh3CQdXh1XnV4d3pygHt9g4FwdnqGdp1dfHBzZXd1amKEZo2IcXeAdGtod21/c3GRc3KUhH90bIdgb3Fsl3NwcoqHbXdtdJWUaYBzeH2A
bGdxcG+JcnGQZ2p2cGtccISMjHNwaXFtZ5xqe3x8cnSJdnt1c21neYFmem1xbZBsjXZ0iXRviXh/enZzYnN6dpCKgHJ3fWp4ZIh5e2yBWnd3oHBylnV+U5N8bn53hW5zdlNSjnuDZ3R2b3ePd26Rd3mBiHp5d4R6
i36IhnR2e26Eh4B1cnB0dXiFfHd+d4d4e2l4dph3g3uZclJwcm99dmiAfXFuO3R5g2ltk211cnl7aGOOc193fXluXoR5cG6Md3Nmp3BhhHZ8cMF3dXhzgnp1cX9veX97jYJ8eYdzdHh1i3N4hGpwgmh7mm9+eHF/
hn9wfn2Fd3ewX3h5XXaJeXZoeoN+bHFvW2uDjINod3h7XXCEfm6OdoBZkJRSbHB1Z5CIVIhicWlcX3xZjmtyd3GHcIxxjHh/cnOAfXl0fHl7dHSabnV3dqFwWo9acnduf4V2hHZldHyARFxcXnFleHRpvHttbYKQ
fENleHJ5fnKXd2RybIWBbppnjXRyVX51dnRzcHR4Y31pfoeCh32Bdn6AdY17ZnN4hWlydnFteHlweXBogYCXnFFzdGZ6Z3qPgViKZXWmiVtOclpss3JsdHV6dnxwkXFefni8cnd6f391b4N2e4B8dmd6Y4J2dnB6
bHZqmnlomGB3dph5cHRwdXR/d2x2mIV6cXeEdIJ/Xnh1pHJxcnt/dXeAfbNydWd9eXVycnuNdHZ8cHWIcHuLeYiXeHiAeoZ3bHGLb4eAqHp5aHlzeo+Md5J/fIVxhYt8eYJ5d3mFenmKfHuHcoeMe3uFe3l4iHp5
tWF8gXJ2d3h0Tmttgo6AcXx3fXh1gz92dWZugIqXi2tveY1YemlWdHmFenKiZqZ6oXZ2Zn+cbXF0ZHZ2b2t2dYhsepZxb3V2emhwdIVremyzWXR+c2tRdEhhVnCvU2Zdbop1h3aZfIF8bXuAeHp0fW6Be314fpF9
fJJ5eniBjH+VYnR2cGRZcXWDb2OAVp1tYHV8hnZ1ZHqQrnB0e2eAd2qCfIBXd4F1eqx5enp/dnZ5c5mKeneJdXtge318fpN4YoJ+dHeBjXt5hXl4fXSUeHWKXoxhcoN3dmZzX3aIdHx0d4R/gXV9dHaNhXV6gnOd
iHd+dH+NcXV2i3p8dn5/gIp1lWSFiFB3e3Zwc3GZeGikhHF2lnpjeHeOdnhvdIFqbIBzeWGHZHZ1mI58fYN9iGqJd252d2t3fnJ8fHapd3p8d3Buc32Jd3Zqf3SBhYaQY16qbHR5X3l2h3N1cG+ieXl6iZJ2cnJ2
gHFqdW9uc451b3tygY50d3Nom31/aYBwf1VkbGppiHKlZFBgh4dlkHV1knJynGp1dHB3hIp6eIOAfnVyhnRufXiOdX+CinCMjnV0eJ2AdHdzanJxgHJ2pn10eW9oY2x3bnN1hHd/gYJuYYJzkHRxdoOCd4Jzh3SF
jmKAboR+fIuHd3F5c4B7d3ZzdXhwbId4dXt1eYFttm12h4NxbHR+d3duhXlqgYmNc3Z+p3eAfYh5enZ/eXiIg35xuJt1cHh4gHV2d5B5dXyEhXWOhYF3dnRxcnd5koJvd36Hg3t7dn2Ec3t6eHKOfJF8gF9kboB0
c3aGrndnaX5ycnSIcHWSeIBxfYl2dIeKcXaFbHdzcXh4j5CNhnl1kW14gbN3e4N9eHx3fHd1eIp6j4SKc3l2d493jHN1e3R2hHN5aGR1eW+ZdJFuVHFtm3V0hJN0jYVufX9zfYByeYByeH+Se3Z9f3hziXl5kWx7
h3ZxYXdudX16enWCa2mKtlB1YWNrcXKYcnyDj3uSfXl2c4eRdXZ4bneodG91b21mc3CndHZ/e5d3jHp4eIJ+eGJxf2t1nm13fXGFbmttm4JxbYRtc2eDgHyQdIKAjW59bIK4gH14YH1/e318f4B1haR7fn15hYZ6
fX95fH50fHeEdIBve3+WeHt5eYF/fY51jW15e2h4XXaEem2FhpFvV1+Bg55zenl5eGdzgYNxhXhmcJyEd25qfXdwkXlbeXqEcYB/nW57h4FzeXh/f3d1iJZ3b3pvgmN3jHeRdnV2d4B1bG56dmNreMp1dmtvbGZ0
hH2CgHSdf394gHaBbnJ5g5p3foGFeXd6fXt8gXuAfHmEiG17fYl5dnJudGt+dHqen4hyXnBmXoZ/fXKEhmlrZ3VwgHqddHJ4eImLdnp2dYlwi5uIdXtueX+DfX53en15hoZyc3uFdXt7cXR+iHaNd3h1k3hvbnJ1
d4J6dHKGeZN1hKx5d2tyeXVpgoF4dnJ7h36PdnZ3fHt4YnmEeqBsd219bm90fWF4g4FwbIyHcopsknKDc3SVeXhvdmqAjHeScXSne3d1a3x5e3h4hoJ9em6OkHuAg12Lc2qDbnFucn+HU3NyhoaPdHFve3JrgnJp
ZnOOe3SdinN3aX1ug3Zze3dycniBdoB0d2Z3eYeChnaGhIyHeolodIV2dXx4YG5khFeVfG9QbXJwbWJmhoKEc3CPg3B8Z253d2B2dYZ/dHR4f72Ben1/d3tye3p6hH97hndmhZN0W3h4ZW+Kk3N3bFB6kXV7emt5
gIp2c3ShdGmPfnqDdX6PenqFhHl7hnl4cYB5h4lxUHeAd1p0jWZycYZ7bn9qcn17dl9ymYSKjmuDcpxkc3ptenONeW6JYWt4j3JpZHZ0fHaZanOCd3F2jqtkcHl6bHd3lXqSdoBta3SOcXl9em5meYt3Z3Vwj3N3
goZ8bHh8mHd5YIF6enx6eYCCfYaZfYp8en5/dnp3dnl4gmx4lnh1dmxsgXKKeHVqcmyFbnJ7ZHVoqIhshXVxdG53cZWHf3p4g3+LdHt4dG2Jn5l2entwe4VmfXx4e3F7enh1cHmJenh6i4BwbnF9ap1slnB1eW14
eHd0gIJhdIFhcHeXbGlTc3N2fneGhWt0jXpvfGyBdXZzb2+Pd3qLeW19XHtwfoJxdGNwfp1xbYd9eneffHd8dINwcYZ4dnR3cHB0fGl1anqQf7x7m25qdotseHF5cWt1l2pYcXqXeIdug4NobZFodXZhf4iEem2G
d3p7epJ/iHx4goCEeoF1fmx4anh7cnV6dXSBhmxni55ThYZybmpidHWRfG+Jf3tkbHZ4en91lHt4n3RzeodvemCApndvfGt5dmd9i3ZvfotoanR3dHxleHWGcXeCg7Bxhm95f5GBc3h8cnmEgW10llt0bGpzanh6
doJvh4t5nnpad1pxcGBgdHKJYp1dh2Z1YpCFh2hwiHZqfXltbXOBW5NegG+CcmV3i2mOb5hYcm+QP29wdWdpdZh3h3NqeGdqX3Bslm6CbnhubW5gpqVqbmJye3J+dXB3e4pzaHDAcnWEgXVphm9xeW9xdICijm97
ameJXG9ueHhxgW2hYZZlalWJhW5acZ92dWF1dnK8d2SFe5NvnHJ9dItycXl1WWl+fnl0eXhxcHppcGaHdVapXJOMdmxscF93dZaClXVNbGF2hXqAeniDeXp1eI+ZeGxjjHVinHNuTndzaXt7bpCEg293dHxycH14
fHqeb19pZqFrRG/EeHiUdlR4XnFzk4xtV31woXOEe3aAa3JtbH2AnpB2dWxZcHN0dXhwjXF3nHlmhWptbm5kd3iBfIlxdI2ybY13c3Vrd3h3bmunXm+BbnVwdZRyhH52eVBvcWtxfJaRf2OSg25jb25TbnpvgXZ1
aol2anF4YHt0aWxvh3PDVpNndnOAaox4cnJ1iHhsa4t9c3lsfHR4jHhkhoBmd3Z4eF5kcoJuZXdsaY9spYlpcHiAcW97YmhxeYZwnYB0eXlxelx3aXV3c3docnnOfoR2bXVubHd0dHl7dneHl3JvhHJtrnZ3dHN6
e4p4c5BQeHt+j3V6eHiHd3p2eH9yg4h7eI1xc3dxcHp2h35zhmt1k2Rxdnd3d3d4mHaoc3RgcIBviXWEenNld5RxcXh6hGFzcXeTZnjJWHJ5b3WMcXNyZnd2drZngHB7fnl4jXV/cnNodF6xa2FZblqpbUp4d12F
h111lZJpc3x6Z31rc1pxZmdwgKdgcXd0gHxvg3p2ho16hX+BdXd+gHl6fph1dHR+bHx8a3x8hXuTanR6enuJdXZrhaRpbXZ1Z4d8bHJSdHdqeXeDcXN3d6h3YHeIdXp+cnV9cndlhHV+cHtrh2KPenFxeW5gcm52
kXC6fXtwgoFQfnF1gHaFc2loo3p2cm14cllzeXFvdnWAcZlug4txcI9/e3yDcnB3d2WWfm2Gd2FmhW1wdYRec6tuiWdzdXF5iah9cnd1dXqKZ193cHShbolaa3J5kHF5b2mXiGp+hGNoa3l2eFp5epx7ZWNxnmV8
a2h4e4hxa3ecY1xlc4R2hoB2cVVtd3B5nHZhenRsX4xhdXBZXFdmbrSZXGVvVGpdinlpe3tzgHemd256eHN8dnV0cnZ4dHF1q3VveHFxhml5e3poa3Zsf3iEcIyLd3iMdW1yi3WQaXh1e3B7fneCh3Z8fIN1Z3dx
dWVfpqNtb1h7dnltXI99c3l0f3d3bnKQeYaTfHR6fXx1lXZ7dXpweIVfcXNuc199c3l0a5B0onBnfYhsdYSdc3ZpdI5rb21oanFue1VufnZ1k4B6cXCMn3iAeY9lbGB1dHBtipRhgnR4fHp+mHaGg3iYenZ7fHV+
enuHlXd1cIyFd3dzdnh+eHh8fHZ6e2F0dZFucoByk3mAdoeJc3t4dnt4c2d/lX2FmXxmam5RdoFoYYCHk2tth2pxdXKeaIV0dHN6cmlvaKaCeph+dX9uj3hkenZ3c3CceJV5d3l2dXqMaXRxgXSEdmODa35ygXKJ
enBxjHNmhadii3aAa4Nng5x/bGxraGtxmX14dXV1e3KTi3GGTmlvdnFjYF10X12GcI14Z3KtbHl+joljdG50cHdul3J4dXVtYWd3fG5QbnSComluY2aGbYZdbX1dc3hzd3hscHadcptaomh0c4Jec3Z/aZJwaoJ6
bnuueXp3god7dX52eoKCdoNra3VudGt5iHVhgG1kpWB7lm19c3BTaXmMjopybnd0hsiEdHNzg3d3fnt8dX2HcpeYkY14ZmpVdW1gam9yanJzvYF5eX1kdoSXeHJ0cXN2dLF0fXRvdnd3dWyUW25zc4GPk2hndXZ2
eF9taXJeknlvynJ5dGtyfHh1V3h5ZWyCW8pwdHh4e3iAb2lzdYxzdnCXo21zeH54eHV+hHdtdXWHq3Zxc3JheHR4dHFug3N1h7eDfHNydnV3aXJwcICLYZDJn3V3dW92dnRucHhxfXJStIt4dG6RdYVvcYR1foNx
d4ytdnl3f3p7f3NxeXl8eJi+hXJxdld5fXNzenSAbHVtxYxxdHSBeIRgd2ZzaWp3c7h3dHRweHiRb3VaboNxcGqaf212fHx4dZCCaHFnc3RsqYSDe3lxfHtWdm9yjHl8baR+bHd0pHZ0cXGNeW5zdWLFZ3h2d3t5
e3JzcnV9gHVMoGd0enRudpt4Ynd3dnpzYLurdXZcbHZ2ZW5lgG9mcH+YjmxjdVt1m2R5cYVkdHN54JB6c391e3p2dXJ1dWhZa7Vse3p0cXtybm9xbWOJeYuKX212hoJ2cDdreXWFXnB0irh1d3aBdnxyeYZ3fX13
abBxdnd0X3l1bXGGdnWsdW+xiHV2eG54dm1xY3WIgmVqemtxd7hMfXV8dXhleHdscIFqaWJpqG1oXmZqZ1JtZINhbllXbJxvaYVyb3BqaHNvcHZbtGd+bnSDc2txjFpYdIV2bGN1oW9zh3JpboBodV95nXS0b113
eFhydmpydHVqmn18dXedfHl0eXOjXnd7XHV6fK94iXx6b3x5eHh8dmprcmthb6xwb3FofGhnTnRWanlyaY51cXJsZ4uGm2dcdnR5dn1vc6h7e3t8c3t6e4pjrHFUcX10clWGXG1wXl+vfWNrc21PfnR1cm91c5SA
d5Fqa1qoc257U3BtbGl/gJWiZXF1dnp3dWB2amRoX3GkgW52e3BveHlzcXl3apZybW92d3JxsHt3mnpueW5yeXV1fGt2e6x/eYZ7d4J5fHaBdnprf29pdHBqXmuFuGNjaHZ0dZBzbHR0b31tjWlsi3RumHR3dGV3
eXV0e5N1hHd9gmdkpmlVdXFreW9MbW1fhWhwb4OQYHWJdGFubHycbF12dXNvj1Z3c3V3a3B2ooevc3tcUYtOb3dlZW9mUmOshXN5rXF6bHt4Y31peX2KgmiEZG6JaYdtdWtyYXZubopvZGp0dW5ya3hnbaiKh2Vt
bGJ7dWR0jHlwdIRjf3yUc2d2dXltc3x5d2dzgneAbLa5eZFxYnp5eXl6fHV7eX1xiZZhb2ZsVHRobVl8YrFcV5lfcm1qaGJ1b2WCdV1olId/nXB3dWZza3hydpVxVmJjZ11ufZNrenBydJR6Xldzk2RvkYB7cHZ3
cG9zhnWdcHFOaXRyfKODd3pmaGhiqHFjoIVkcGpncG5ydG5vZWR1a5eDc32jeW95fXOMfHdxd3RecHZ2W3ZseXuvcnZ5bXJxfn9/dXt+sX5/Y39/fnZ9f2+GpHKOanF4elNmcYd0bHR1hHVugnORc3BPdG2PeXJm
Z2hta2qZdZJ3aGh5cm16do2Uc2J2aW2Zd3iNem10dHZbantmmGGEcnB3d4RmfXWGco2Ld3V0nIB8d3h4e3JzfXyPa1hob7Fxc4pzbnxjbmWJan2NdnNcaHRZZWp2bWlzfYp0fnyrfGh0anB2anNybWWDWWKMdHV9
daNgcoR9cmhnf1Jkd2trqplabIZwcHdqO2xxZGBcm29xVmpdn1uHZl6MUmlYW2JobFhcflyXSoZrYXRwcoiEd3iIenhzZld6T4VfZGNibXVtWKCRgmtrXFx2end1fYl0dGZohZpyf21ieJlytnZqeXtlcnt2Z2lx
XlNfXl9vql+aX2BlbVlqW4d9fXhwfJ1+fG97eHt6cn1waFlnVWdNbWu1ZIdrS2dfZXeWaW5wb3VocW1oak1homlpcmCEWpdpapFYb3RbZmCXaGx6aYtgdXxyfXChbGRsZndvXWhlZHR0mWGMZ3dprl6Dd45hmGNm
amlsb29rZGmOY4OBbnNzcGNvkGZubJlnbWBhdHJhmW+faWFtd2hobWttcnaRdXR3d19wg2uahXBoeIFqcXNpkW5fb3ObbmxkV15xam1gUnh2wHdjZXdtd4JhfXV3cWGPnG19e3NxZmdVZ2+NaG2ec3GFcW9noWZI
XVt7ZF1hhW5jhHhmbGhvbJ5wcYCLkVl3eUp1kXd5dHVvjWpmk2NgeHBtX598kWdZcId0eWdzdXp4d2ClcHV3c5p7b453eG+xfHF8fHt9fH2JZGpwXXd2e3l6hZZjcnh7ZGt0fk9qZnZxT65ZmlVXcVpudH+PbWhx
cY12fmV/dmNtkXx9fH2JfXx6dXp3d4J4p3Nwc214d3t0cXB0dXJucHBfcliFgGRwbGR7Yp+LcExhe2VrdHrEendXeHp7enl7c31xdHFeZnF8eGl0qnx3e2qSdW14cl2ldmxjcHS3amlwd3SednFzeXh1dY1tS2qC
eHqJeoZ7X3p3fHaKYm93cUlLa3dwd3B0sXlxjHRga26Dc32MeGNocXd7dpFyeHBmeGZzdnuxdJh+b3t3XHWNeGhubXN1cZOVXm1Td293d3qDl291Y2uMc25kXmN9eVhtbW9ob5ptYHNxnm1vj3N3coR1dpycd4F3
dE53a214cGd0hHJ0VmfOdHFbbXFsZmRtZG92lXlfeLF2dHp1kXWQe2OOip1zdG56d29zhIhnh22cim+obnNwenZzbnBtcm1mZHNkr5VniGZzYW1vX3NRcTV/q154XYBdYEhkWVBsTkWhcpB4dWN0enNsd29yYYd3
ZLJxcmFdbnR3kIV9eWhocWdpc3Rtd8p6c0VqbXh6bV1hbnF2eoZueXd0XW9wbal2V25fc22YqW5rX2VoaWBVeYiDaWh4Z2lyhGBnaIaMaFVgk3Zuc3CNe4F1jnaPXoVahmtzdGRygHV0b3F4dIlsuG1vY3CEWnZx
b5pXj5KEWWFmbpRuhGRyeXh2cHC6dGpyZGZmX29gXmlomGNqYWB8Z3B9fnx7eXF8gXh5enmHhnd6eHl6d5F3d3F7aoJxi2xbY011flpOWHBzgF97x2plbXqHbW1WdmpycmZlqmNbaa9banR4iIVxmnFqaG6AjIRq
a2xVkmyVVHV0kl9pYVuGbGaTgoptZnJ5eXZ1lYFybnZvoHh5cG1kdKF0eHx0dpF7al95cGtvUXFubZ58k2ZtWlihYVdWXWRRWVNZX1lXU7JefGJrk2pgb6paRW1yZ3uCVqFYb151X292aWaJXYlzdmxRZoBhbld0
cV1oZm5mr4eJZGFycGWwcXNeXnJrcJRZcW9waZZxbpB3ZIp+c1t5jWplcW1rbKpydFtobZWXX29cWJdYcmF0cGRwaqJrmW1Sj3VTZltxbm9mWllTfrRpXHBFdnB4hl1ya2lUZn9ur2x5h2loUJFwcoprRmCLbGqM
mnN/cXeYdXtwZ5NzbXxxeYyVdW+GcVt0cXVlYYSIc2hrbXNnZJZhmW9ndGZhVnieV1FyY29nfXmEd3SMYMdrZLhjcXB0Z197eG9sdIx3Z3RrdmJ3Yp+ccHBocHBmf1+IopN2W25tU3V2dHRrdYlpaVdhdGVYfURt
amhhWFZfiZVtanh0YoZveI5maqRzaHKJaXBxp2uNdXlycqBwdW50ZX9nimd3hHKEsnJojXFwdXJedWZ2f4WReJlybmFxi3CBVHBvWrpsbHFqbVVuZFZXgl13qGpwa251d29yeXR+bJRPcV1qbVSUZ3GiYmx5b5tx
T49veXRYoHNfWm11cXZsbmmYcnFmcZ10dGt6bW5rcW93dWxnbXd5rHp5b6F6Zntab3xyfm99fn58fXmvcHl2eISUdXp6b3R8c3Jxknt3gnhfc4FjWWeNbo5YioxUXllrhXhqjmtfT2ljj02TZHRZiXB9VmZpeXFx
a26hdllbWIOMjG9gXmOTc2ttaGGObnFfj2tmbWl1YpqQW2aIgGtcZ4x1eXl2dHR3dpxrc25xc3dveXR1nnN4e3hxZW6Kb3RuhnJqfpx2cnp6lH53c3B0c2DVeH5/e31+eHx4dn99dXtdbmtgbF9jcn5rZ31og7J6
h2p0ZIxznIJ5bm93emx0kVlod31tbKmYcn+FdnlvcGRkasRva3l4e311dXadcHZ1fXiAaXN6a3ZylHFycnR7cWt3enJecXBreHpiY21xvWWSWGZ5YWmIcmprZnKScIhsU3Nld4FpgnBuc4NnsGlndWp4d3ttdqR4
cG54eXR5dndpkm1riXF3dnqGf298cG6KeJxwdFR/dHNvZ2VdbH2GlYxheXlqXoZ4c3RzbZ9jZKZ5ZG9sWmObeHN0eZdsbIpreW2xdXJteWtvh3CCc26TanVxioGCdXd5mm5sfXh0XXZndGpzcGK+d29qaXCrZW5x
bGp0bK1wkHR0eGN0dnZwdX+GY3NlbFRxZWGFWZZ3kX16lXB2co6ZgIVnenJ1d4F0p2hrXYtzf29rZmZtZWNhZox2bW5uiFVzcm1va5xybWtfSqtgmFtYbY5nVGpmZIJlcWJ2eXeBbnl3c2pzgmafbWlwdXRilGR5
eJFzb2t6mGBYjHNqf3JkcnRkYYRfVYqPaIRnj2JWXnR2i2BtkmJfg2Vzj5B2eXpzenSCd3twd21vd1tcXWFtam5oU3VwnWW0uIJSbXFrbXhzZnlqe2BaZoiSbYFva2aUdXV6gGhyaohvl3BrZHJwdXBddHJen59p
W3pscW+DanB1TnODmndok6d4eGWAcl14eG9zbIBqZWtreHCwd3luj3l2eXB2cnhvdHFjb26rgW5yVGZrY3RjZ0xjZlySbWJqao1vZV1hZVptblyfk3d7ZXZcbWxab5J0j3h1knhxXnV3ZmlymHNui5mBXnVldE14
cWBwYmOgZHZiZpR4dHeqenp0eXZ9fGd7apJzcmaGknVzWmeDkmx4cGmPcW97dZWPdnN3mnV6cndfhXR2WIppbEmiUWBkVF5Xn2VuX2OAY25sbl9pWlBolWR2cHiZhW53eF9kbqN0ZnNlbW93iHZkcm9ma3Obbodc
Y290ab9zbG92OmdnZ2NkaXZ5dYNqbZGDg4V6dnFxiHZon2dzbG1nc5BzZWFjTp5sdmZrgnGkb3R4aHV/jnRsgWeCdHlpWW6hcl2bdmp9cnVgg3CTeIOSdHd0dWl5hGx2iW1sgHVqp3eAbXVqc3SLeGBmclhdV4lx
Y2rGamh9Y1KPpXF4bW1zeXhscGhydGJxfY10hl9neHZ4a2+Lam5nnXFusXB3gHSSeXR2dH1repJoTnODa4CGe5Noh3B/dYFuWKVkbpJ7aHZzcHFtbGSPYXFwc3RxomOLdX91gW+XaXFpd5ZvhICJfXxsZmyQanFN
ZGyAdW+SbHmEa3d5cINydWt0cWlgYqV1aFmVb29xZm52a5J3pmlxeIZ1bW2NZW5ylGtzYG9qnWiaZ2ppcm5pa211s3V1g3OIe3N6dnx5fHpKXW5ucWBOd2W0j41nYXBcdn16bH9mdKuBbn58fX18fnhqb4hlYohz
cVp2T2ZmoHNfaGueY3x+c2yce2SAb2xqiYRtknGYYXl2bXF9cGd2dYFdg7BTZl1eapdcZmphY2pDYbCSY3tjZmxTXWFQVWNUam1xc7p4cXZ0bYuSfHJlY3RgcmmHaEdsbGuNmmFqbWCBlnN0X1l0c25oXE2JjlaP
lWp5dndifHt9dXzHeHR1bqNUbFRnaWd3cmxoXFtqs3F2WYJkX3OAdX2CloRtnWhvbnt8enNweXx9cXx3t2Z0eW1renlxeHh5eHt+qnlgfWxheXhsZmZ7fXeChG9waWmiWnd7e3SrX3x4a3h5mHlweXCFsnNxdHp7
fF54e4Z5enlkfHaUdHN0d4F6d3NzfH5kfoBwcWJwV3RpcZx/b2tocWiWeXt8bI+ke2Foe3VyXnm8nGB4bGxwdW51eYNwd4F2dJ19fHh6s3txSX1zaHN3e5OefWdoYFZrc2dtXWplanOabV5kSGKebG1ucZZXc2Bq
XHuhaVJzp2dxXmprcG9cZFSDjGdjeJ14dXmGbXCPaH5yoHN1dW92m3hteHZqcnh2d3Nzd3Ryi4aAiX15d2uDcGCbpnVxaod4Y4t1dXRrW256hWZwbnF1eXdveYJylmRebjqSZ3Nypnd3b3V5dWtvcplXanBkZ2ly
al5jr21+WFmLZWhwbnGpcnSCaWluf3BbWod8dnOaXHVtXG1yZJloc2p9cn1yes1+fHF8fH18bW5q2Gp7cXd+fnx7dXV2fXp8aXdwdpmCb3Z3imhso3BxdHh5enh9eaZ7fHB9fHx6anuSjoF4bHZ3enh4eXp3aJts
ZqB8dqR8bneDdHh6eXdncnp7dXeTdYR5foZ1eHl1cWNgaHGTZW6McXZucmp4gHKKbodsfHF4nHx8dXWTeHBzeWFpcWCVeYRxc2RjbG1fY5p3eHuve2eteXh5fHdza3h7YXaObXeMgZR1dnFecHCHeG5uanFbb2Js
YGJHW1y1n1h3cH93YWZvh5pwcHV2jVxosZN1bHBkYnp3b21uh2Ngd2iDelx1r4V5eGxxcWhqaml1e256k4hzeml4WqliYXNqWYlyW25chpBmT2yFaGpedXt8k5R5hHh2fXZ5c3Zke3xeZ29lWndmbm14hm6Oi3SE
qY9tZnRzaXh2dmKDc1aEbXhweXl4zXGAem12d213dWplenRTbGmEdG5rbV9uhpl6gWpmZGqCX6FuZp1haYFsbnB4fXR8e358eH21dXp8dmxIpF9vbmZ0c21hfmNfcJNoTa90e3t0dHypenZyaWdocVuDdnpqZ3Z0
cXl3aWaVpWxccnVycrRccHlqb2hsbWRzZpR0c5NraohpZoR1g3h1a2Zgc4drj3dyc5pqZmVyiWpzcW9phmWIc3J2aGxxinOJnHNnfWpsq3x4b3Z6bmN0dnhohpRyb3uOdnFxc3hwcIZZcXhqpXVxdXNpemFqbYF2
OX1kWF5QgGplll2vV1RwTIpyiHVfaGCYd250dHdob3SDc2huZWlkcnJjmmJYWI9lbXp7d3Kca3h7bnRtjHBgeK5sj2BqcE55d3FwbWhvcY9XdGuWXY1seXV1s3J8bnxsg4N2dG2DdHRqcWeQb2tqg09piWidcYx4
dVZ2c3FklVxlmnV2cGdjdqyNaHN2bYBhi45zmlxyb2Sudm9lcnVidH1jcXmAd5Rxm2ZwbW1gb2hcbXB3eWiVe590cHt8dXl1fEtxYmRulnFyh2Bjb3JkdKOOa3dtd4d4em9oaHlubnusZHR2joqBg3ZpdnV1d3N2
dHJ1m26MXXR6kG1kf3Nuc19dcG5fXF10aHBSR8SOVVhobohVaGZbZnNmiItsZp+GbmF+a29RcHFsY2BuqV9SmHdxpo5zemeHjHd2c3x5enyDd3x6hHuIfnlieHWDeX6Oa265dnZybZt6iHt3d3x4cmB8YF6KerVp
Yj9mT2aDWFJfimu4dmxvaXVzdGd1nHR+W21mXE2VlWJhWXRNm1VOWlylcHdvcGx6eGmKbXZ4hXqDdXJulGSOhnaKd297cWV3b3J4hnR2pXp6Ynp1em53d0pTkF93U3RsblqRgWdpd3pwh25benNtdZJ1XHR6dZht
ZGp4dHJ0hXiTaohybJSYaGV3d19yc3N2eHFrko5qaI5pYne8j2NubXZucXVxa45yeYmFeoh8fXp7foJ6fX56f55scnKIdop7cnSMg3Rxd3JpbnZugW2YeXJqenhPdWZ4aGRobU92jnJwZmNcmY5lk3BkbFtRZ1lu
bpRpUmlZjU5piGeUeZJ/dHRjbVV2ZGtnTcFrj35iT21XbKtiXnNWZ3d4d3d1W3l7eWV4hZJvkm11Zl9uYF1fYGm1bqFYYV1jqmtli0RZYV9oUHBTU1JSWYlzcW59cmmidFyHcHFyqoZUjnpxeHZxdZiIY3h0c21y
cW9ubWtxeXNylHNmZHp+aX56en9/fpN+e3V+fn1/en9ydW13cYJueXZuhFrHY2pmfHCKl16FXnKhaFxyaYhwaZlxb4NybXeBc21ym3NufYiKV1pscV91bW1dlH9iemhZZ3Rpi2eKiJZ5a2dsiYp1bltfc2tPkHR1
dWtWnopcXmR1p3B8fXOyfHp6eX2NeVd8hH+BdZV/aHV2anNwcWhzcHx1bm6qXml4eWhpeoxbcIFim254l2ycd3BuXVxoam9kiFd0YnRxmolzWI5ycW5icphudXBopnF5cG93cXZjgZNZhm9qj3ZmbHxjoGFbhGBe
V4ZsaG2WlHN1ZWhyZmW2WIeHfHhma4V0dGtxb25vpHRscHl0ZnVsb2mrZG1nb4V0XZShVX9waHRkX3qNZ3Jfm3t2cXh2d2l5mXNweHRseGF3bGmCcl6pbHVggGtnaFNrZW1ta2SCcXRyc3lwgYiYcYRrcnSKcGt4
cXZpb22InWeMi4B5e3l6fXh4iXd6fHWBlmxoiXxxYnhvb2tveGeBfl5Mb3N5dHFyjHZrdGl1tHNdVl1pa21bcLFxsW1ybGFvV11tZWxYdHBwVGl0j16Pmlt4ZYBjZmh4dpd1gXJRcZGeaJpxcW5ZeHZvb3ZmgJx0
b496jXN2Znx9dm56fGyNiXJ7c890en1+fHpye3l8eHWFkWhvaaZpc5VeY2hzbnhec5Fvb3GCa3VxY2B8a3t0n1+pcnducHR3dl1tZ2d9RpxikXpzhW56d3duZHB1bJB8inSDa293eXl1aX9xdm6ZeHJqa2l9cGdv
cW2BYGxPqGZ1kV9dYp18a2xRZ1pRaY1jdXWBuGZ4a3Z6anZxbnR1gYh9e3F9dZGEe3Z4eHh6fXV2eoF1e3J+dZhveXB3eW9xe1puZV5jQnFrrXdcbHGUYXR2eXqNd7F7eXd2e3Z4dHtXeqRzmHB4dHhphG5qcXpy
VWRurWBZaGxjd1lkVWCXZYx4ind9cJh6fXh7fHV6fHuRdYNpbG+ed3RrdnN3YnB6a3l4jXJedGxvZGd5p29yY2+VV19ucWKdd5x1b3V2Z2iHVFxqZWxyc2Zucox9qF1lZWt1dWZ3VXh5e6BvgHGNdIOOe3WBd3l7
eXt+a3tteZdld3F4fWaUe3ptZnuceHZ4oWtfgWxdPXBmtWNlY1R5W3N/d3l7en9+fX57mX56bHqJrHF4Y3JheHRldWVzoW1aqG9ca25mZ3dzcWNsVnOoc42yc3l3d3iSeXNqanpzcHdsSGdxcnFyd5N1YF50aLBq
kG9xd4xwnHV3hnV4dHF/a2x8enp4iHx5eHhjkYpydnpeol5bantodKVaa5JsTWhoZFyYc3OLVHN3l21vcXZvd1q+Y2ZjZFBtYV1fql9JWk6pfXB0inOAd4JndXWHfXB5eoR3iG53c3ZydGd2l3RuhmpYwnJYcnRx
eE5yd3lqd3+Ijl9hY4JmZ2p1VV5jgmSCfGeBY4V+iWpsYG1gYV1ofU5gVYdtVJNhWUZLWFVTqFRrb3ONZ2htcHaMgW9veJqZiHZ+lWZscYB4b2uHdYByjGhzeJWRenB9fHWIdnhxeXBkkG1tW1p2b2uLhIFfW458
W6Fzi2huaHZzamhib6VliE6Bi3V0W3N2bmJuZXGkcGGEeG1wbIyQnnZhcW1zc2Vle3h3c21zfXp3cnmra2VxcnKPe2JclmxsZW6HaHJQXFlXVmRVmlqKaLJbXmN5X2hjXHlwi2VmdHV2ZYyLdFNvgmVuc3ReboF3
dXh/apSofY5klXyCYnV6d3h0aGlpYGaMfIV+bVxwk3ZhVmVgb4t6amWXgXBvY2p2cYN7gV5gmV2Wd3NxaXO0dnxqWHVzbG1vhF+kZ12ISmphUVBjeF5UXGtok2dqY2d1dH9xcGaJdF2Vh31va3J3d3Z0onR0jXh2
t2VcVVxlYHNtTFprcV6eZoKGjX53c3t3eIV/gHN1enB2g252cYZ0g3WGcn1rdnCDa26KmG5zcHZ1b4mPcZpxfZdfcGhxbJ1oa1pxkWhVWYmsk3llcHl3fGp0fHp4b3h1eJ51dW9sZ3d3Zmt3c3Z1eIimdn1senl9
enh6bXRyeHNskXeAeZyme35qen15d3l4k3V2dV5kdXl3cHeFpnFleJKMcm9rc3R4c4xqgXJmj35YYoldaVJWrnWcbZp0eIpuTXRmaGBUlHJvYYOFgpxcbnZxcnB7pmx7dGx2hGhzdYdzrnNiVnOWd3VeZJdxXWZ4
T3Jwb2CEsXl0i3l5entxeFuacmRlblJycYJleHCppWqXRXtrZm9zdHNkbGllnG14kaJkcWZpRXFyaYCXcmdpbYd8c25wd3J4eHFrfn97ZaNCiXBuf4+JdnSOeHptYm1ubmVtVlWaRW5wmllgl0tgZZSAeoRnanpy
dI5wbm5td3VnbHi3bW1RdnRUd5p6W2+Oa3tckIZdYWtwXlq4ZlpkVXNSbF5tapJlimRqXqxnWV5fbnBlYpFnZWlsVqteXoRVfY5UXVtcaV1snlxme21WZGlsjnOobmxydXmWcYRtcH55hXRiaV5td3Bxn3NqeWaN
UFxocma4cmhzZmFpi2h+cGxvbX2KfZ9zb2peXW6HX2aKV2hMcWKLb3tjcHNyk4ttdnF2eoFsc3Z6dIZ8aIZxcZB6dHZ1b3Z7b3WHbnBpa5JZfndrlnJadHmxfW9vem5tiJRnZm6EcXiWc2x3k2Fqe3+pdHlleU94
e6iUd3h4YXZxdGxtdmhhhqxqaV9ndYVuY2JlVmFdZYdpqGJlXVKNUIOYbmhmglFydpdEZGZkbW6gL2N4X2x/ZGRRfFKoXXdXaHRsaHJzcZNzcZKXj2VucIOEZ2Ftb3Z1b2xeZGOGg5t0mGlyd3pqeHp9YXd8d4yG
goV8dnd3sXp+dnp5eHdyeouEb251bGl0bXFoZmR5aZRqj3Zxc6xhhXJfd3FwcldtVGNpZHenbXRpsWNcQk5cYXyPg4KodXN8enN1dYd0bnt0h29/fHRncHeUXFxpjmVlf215dWmlfHF5dXKTY210c1xyk3Btc4R4
dXRkZIZbcY6VYXx2sXRkenVRg3Nxb2lrZpxda5Blf29fa41Ta35gV2F/cm9xZH6hmkVva3ZsVXZrcnVwd2+2bXtld3d7fZd7hlJ2Z16WaGpwaleCa6ldT1+MgWtlnGx0c31qhW98bHpxk3N1Ykdscm5JY16UV4pN
o3BqbWJxb3R1fF6NbmBpam5zcmpspIl1c2lvb3GKc4tUcIVtOoBGaGdNUVhhgZ+bQm97YJJnqaN3XnWNinl0d2pzcpCOg36DeHp4eHhzdnNib72AcHZ1enp3dHiBiW92U8lxd3Fud3Z3dVWIb211XVt9dnZ1f5d7
doh2cKN7eHNlenOLbYiLjXV5ZnGHfm10hZ1udZZsbndpdFhzhmRogqamXXNufWlzb2NcYFpncGdqb3Cge5VrcXtzeXtze3h1Z2Rua3SLm5p3kXJzdXN0hnt0cHVlenN3d3Zlc29ta6B6b3addnV0eHd3c5x6anBw
hWBqZGxYRHJpXFGsU1uIWHRhcn17c1duvmpweHJvZ3V8cYR2YmJgc3JnaqxkYodnbWVqdkJsanZsbnFuZHLBYmKZdmxpZ150c2Jye2yLlHJZlW9fpmZNa2xeYGlsX1iHh49yb2xsZnRvb1lwe2aZbmKBcnSLcX12
dXCIq2tjcm51cdB1e3p6fHx0e3d9eXx9cYl4YHd8U22IoXB4Y3ZkdYxsf3SUdYV3goFybnNufHyBe3mPVnRneZ5zk2ZtZnp3gX93n2t3cHd5dI19d3d6eomHZYBpeWpvcW6JbWRtZY17YLN/eXZsnHtrf3d6eneG
c1WdkXB6aol2e3ZyeHtyc3CIaqxvcod1e3SFYHZxeotycaZ3dnh5kndyeXZ6cYOHZmiZbnBpdG5sk29bg2dyc1tyko6hZW50bXZxdW5zdmxohmVdc21fb2uHk4qkZWBgt3N9e35+dH17fHp6fXt5ellrdmt0dpWv
ckpsb4RbYmJfWX1nj25na2tecplZj2BxYGNih2BmVWpuaG5faJ+XfXR4e1yCu5d5e114dIF6e3NwaZ54anBWdHWiX4pzd25ujH91bXF4j5N5lXV4bnBgdoxmj5VvdHdweYxndnZ0fH58gXFrkGpjcYaMVHZoSXFd
lnV4bHhrlHJ5eWdwcmlsbbdud319eWV6fHB7d3t7bnphb3Nvb22kdnRpdm6HnWZweGx1gYhwk3N3cnKKh4FwbGNaaXFsX450b2tar2WfaGVlcXxwZWxvd29lfaiXYXRreHFupYRfeHJ3coB2dm10dpGAdJBzZ3N1
aHiZcl1keWxnZ3WPX2ePdXF2ZFqXgmpwWpCBbWthlpubZm92dG5mbGt4kLR3dnZ9eXV2cnR5c3Rylnp+VoKPc3Zkj3JrbnVyYVt5dXSZoHSFiHp4d3dydnWYdHRbcnx5dHKfbXN+cJl9jnF+fnenfXZ6e3t5enV8
m2FkbElcsnBlXWtaZFpXZodvbmdqcIN0m2lgY4tfaVpeaJCZeF54fnl0cnRwdXOIbptpZ3Bvk29wcWh3eHZwc6pdeHdFXXRjYFZXUFxIpld9YXBvfY50bHVZonRvY3FVZnCLfXWHeItyiHVyfnaLcohtf5FoaWuU
d25zbHB0cnpsmXV6dXN3fHx7b5J4b3x5WniPb11oY4mYYVNjaZl8fleCiYRymHx0eXp3dnJ1cIRShGJ2XJF7ZGFaW19aY1ibdG2DjHJzVW50i3Njc3drcXOwanp9e2Z+eHd6d3p6eHpsm3BybH1hdm5oc3GYbpBY
mHF0bmyLbHVvc4NqdW5vfqpXanJ2amR5c15zdXaDknRrfXNqXz9yi2djYWK0aFabw3N3eXlrRHpqbnhqcHuWZIFocmyCfHFxg35lcYV7inOKY4diWaV9b3FummlqbHVjXaWBhmBkjXSVaGleZF9OXV5+cFd+ZV+c
cF5fh2Z8fG92l3ZuanZncW10omh0bnV1eoZwbHBnVXhmdFZqdo6CYmxmZGtmjGRrTmNkd2mEqGJNkmRsbXlxcm56XIxlippuinWSXGNxXm5sgWZtco53gmlrZKxjdHV0dGl9cXGWgWtgjW58bnGyeHpeVnKUbl15
ZYB/ZnWMiHV0dHR5aX58mXFtcJ50lm99eW9scHWVbJBmTZR1eoZsdXN6dHZ8do5vdaR7eW54fHx7dnFreHF1wXNyaZpsb3hsdXhikXBjbIaNdIF+dY+dfXmbdHZ0dHNzapdxeW5ignt5anZ2m3SJcFNld3GOYpBw
dnRmjXR3gm6Glmx6Yls3dmuNYWmCdHp1eE62cnxzaXl4cpFsdWhda3V7e3B8bb54emV9fX16aX56e3FleKiHe3h3a4BuY2mAY3SdaoJjXnJuiHtqg291aIJ1aG5ze5SOd11ydm1hiGJDbYl4WFV7cHB6Tl9fdVSU
nHd1bmJ0bXlza6xycWtjcoVYdJBhYWdtjWaQW21fYFuGepWKa1xqdXVzbHNre4FyVUxzbHFsYXNXatZrV0pFYqxigmtjb2h2Ym5ycm9aYmtkdG7BcXN4dnVvanJzcnRmVYVtal56lWtymWlyVGB/ZrNTaWFVlF9j
bk9TWGRaYjmCcWhtUGNfbHGSenVlhYloYHtzc6hfo3B0Zm1yY4llX211eW17p3R8eXd2dZZ3a3dbaHtidH90c3B+b4ByaoB7Y49wkHFkV2+YX3Fvh26GYoh0Y2haaYhwilyRUmZVY1KMm3JvfX1Wd3VncoqBbWmK
aoV3o5N2X3d7fGySbF9rYppkdnVzbFF1dGN5bHFsvGSBb3xoimlYanOgX45mXlZtjmt3dpmHY3l0b3x3YHdwcpdod2p8ZIJ0k2llcWZcVEx6fG5namhrdZdxWHJrbImkgoFog4llT3JwXmJ9om5pZGuCcHZak215
e2tzea50c3Ztfn165H13fXx0eXR2c315i26LxmxzZnV4eXd7fHR5d3doanNKhClqaLBbc0lhhVO+fmNkX2Jgclpse1pfZmJpk4hxbG5gSHFqU2dpXX9vjVxtaGtrbnNtpGaZb19fZmhffYeBkHeKd3Nnm3BpbYB0
hIprf4aSbXJ1aWt1ZnODclNxZG5mdEaHarF1oGNhb3KZTWxudGlpdXRpYnF1rl5taHGOZVtqpGdmXmBKZYBVqHVzanJebIhvbMR7aGpsYXOPZVtseGNisXhhaJOoY2R2oJ1saDp8THB1eaZvaoZsdIxvanhxaZJy
c1VvbW9SiG90l2h4eW6bdXp+eXV5d456WnZ1aXmmcXhsaXBjXpVtlKlhaXJlalJ4cWBnZ3dwsm59intwiG14dXR0gHxtc3KFbpVgb12liHN0a2lyjGZja2pld3BlfnR4l22McmttYLNJmmV1Z2B3dXtaZoJXaZ1s
YmqDbpBwUmxtUl1XVU1ImV+Cc3RqfG53aWxrgnKgdn1bXGdVWKZibWRWYVSNVFykfHh0iplxYFJ2U2BrcpVjcomEWppRcnV0c51sanN2Z2pblXRzbmmxeoOEeoF1cHN3ZZtpnIx2dXp2e21ze2h3q5qNYVt2pVhw
anBTcnNmbVBhjGReamqXsXBneWtkWmNznmVwYm5jgXFxYmRmgYJocIB6cHhqbpt2cGZ1c2xnhnVVcXpyb3V4dJtlbWt9u3VZh3O1ZnlebXByaHR1aHSddWNrdXaNcqR2dVqKbGaMem1sfHBdfJd3nHtse3d5eHx5
bJx0gHNtcnR0dW9qZmZ8aXB3d2l7oZh2eWF4d3d3cXpxeHGKdnR5mo92pHZubW18XWN3eJN5X3V8bnNsg3eocmlTa6dyaXd3lnCNbXNmllR8jnF2nKlZeHV4YXtpanRzfXx6eH58cn19eXuhfG53a2tsl1xiZFR4
b4plZJ1rZnBRYZNpVGZjcW5hh45ncGd/SV1tcGpvgW9xX2VigE5VvGtwbpticUpncFpnoHNmZm99h3lgd22Ec3JpaHB0ZoqQiW5wY2dgPHN5sGdnbmdcdVN0q252cW91cmF4cXKAeHNdn4B3e1B1cm+UWWtnWltp
YozAYHl4enl7d2tlfnJwbWZSgGlCbl5scGJW02FUTWuxc4qFVG1YYmuNYlpnUmNstnF+cm2Bdnp4gXh6d3t0fWtvl7N1eXp8cmp5lnhvcXJoX8B9aHF2dHVzb3VudGVngWSKeWducWZxY3BzcoG1YWJ7Zod/dGll
eG1+p21kcHRZU1NkYWmjbIJchV1kV2tge451X0poXG1yj4GKTmdsZnewgXp8dXl9entreHloeWhRe2xpnGZrdW2PZHBpWG53fW6LdnBqfGpya2Z8hYVndXJjcWtwmHFyc4yBgniNf2ygZ291dHeaenpqdnuIdV52
hGtcfZdpbHaQb2ReZXJvYmB7cKNliVNrhUl4k3BNZ4uGZndhRpJpammlgVNtSU6NXaNyeHBocXRyhYhafW+NeJ6EX4JeWYplaGRjXlyUSmFkdG+vZXVxdXhvcqx5cHNhc5JslG9waXR4aJKGamt4c4h7aW9zaHiV
cGRwdoZxbGhni2dvZ3FtbmFgqGFkh1VsiJZscHRyb3hykIRxgGxzgmRldHWTgW1wkGdgZZhlWVqPd3t5eXV8fZBxeXt5e3p1lZBqeWyCgHl1VXd3doJ6enJ0had6aHN3d3h7eXF7eX9yU2VocXK7dHBod2t2em1n
WGF5b2h3fmx6XnNyeXq0fHKZc2ltaV53dohxa29ujYGGhmdoj3NlfWdgZFpganKHWF9YnIlsS2Nvm29niGJhWWZvdYldl5V4dWF2a2hzd46AWmBfbJ2PYGZUYGZ/aIp3jX1scaJdZ3Z3bX9jXWJkbmhieXhxfnF4
s2t0gXJ0f3mHaJRqY2lclIRhUm+MaHZikW9kYoZzjXhzZ3FpcWtYjl2KfmdUZW1xblqYfmSbaGKBcINzmmdgdXFzbHFpkmSCWJ1acmRVcXOcUHCKYXhla2dbbWtkgVxwa3ZianZ9dpRuZG9gZ5lhbW1ZcJJlVJBp
eUx7d3Nkdm53b2t5bXOvd0xbZm5clXRvZWNeXl6hUG1gbm5td3d1gbx7cHl1d3N3Z41rcWlxcHVxZ4qFj490cH9HaoxXVmNXYWRPm11afVlpbnV1XVZtc3SKhlqTgKhtWkVucWhpem9wZmx1ZaN4kmiEa3GobGp2
bVBpbXGEY3VYh2VwdG5Tc3OgY4NrcIBkg4yGc5hwaXRzZ45xdmRmeXmBc5B9hHB7end4bY1zdoFLcIldda1MdJKJd25dc3h4hGVfZ2BrWHBqX2mDZ2Cua353isN2eod3e3Z4cH17eHdncXF6e3ORdnFeWml6bppw
s1lfem54fHx5aXZ5e3J5emFraHSIcat1pW51Z3FsaVtqcnK1eXl7eXJ7io2HbnBraYp7eXd0pXt3cnt8fXh7dHxubXRgTGVzcGZ4W5SiWV+yfHd4e3xNfn55enR0qnt4YYFinW2fanZ0cWZzi2h5b0+KbadoeXd3
dmaCb3VycJSFZnBzgWlicXJpY4ppmHppkplqcVhSOnJlml9aj1RbqbVUbYtTdWR5c3aleHNqdW5saHFzVndtd3N1ZqJ9a25raYNxlHZybXZyY6tecGhzaU6Ubp1fipNlbmV2UGtaTppjYl1/XIpXbYxka2leVGuq
fVtpWlOmZGppTE9ckFStU1l+dHRNbXFvcTpvgmWRaXZqcGyXmHtoenh3YIlncm5sbXd3aG96kHRqnHduZm1oam9jcXB1c3dxd3SioXNiaWtQXG9xeG7JeW2JZnBpdV12Zpduent3iXpzdntsd3ZdcHiFd3t1dXt4
snqDfX1yd3iMc5Fwc2xkdnZZc7NybW5mdpBlWnhnqW5rSGJliWRzXGiPeG2PjFZ3b3Vnd5h3Y4Gjbm9rkIZob5lrWj9ph3Bif2t3hH6bdXZ0Z2RzdHVgYWd6f7JxdnV2enRtc3VziHxXoH9rg2Z3dW1ZYH9uV2Nq
e2tkaIKYb3FxbmN1gW5rk3uVbHRzZnJ8c4Bsk3xrgXqgXmtWW2VfdJJuZnZsYW+Ugo9qYHBzd3JzaGysd3SFlmhqdmqeanV1d5htaVdubm2ekV5vX1tocm1xZWJiiVVopox8cXZ7eHx8eHt3dHV4bntvj2Z0cIdr
b11gYKViZGGFVnx8kXiIfXd5enp5eWZ1aYB0bKNha3FpZoluY21zX3xznntyhoZyeHB1cHR7j3lvXGaNhXhecG9rUFWfb1tsaYi5eG54Znt6aneFcnN6jZxxcoxxcVR7kG11eXd4b2mUf21tinBxeW11cFxscHBw
eaF6c3x1enx6dH15enx6fneQanl+dph8elt8fX1xfH17gHtzi3Z8hneTdnR4fnF/eGN9mpuHW290ZG1vYW1qYlhhZI9xYntpZFddS1hfZ5+MZXh4ZFi3d3Ngclx0iGhaWXZykZhwf3Z3b3RuiIJtbXJ4c25uhmx9
h2dqhHuAX4h1aaN3hHl3kXx3enp7e3p8W25caVZ0amhrolZWZ5BWUZB4c456dm98enhqYntvdY2Rdm1qdKVraG9bbnByZHNymndscINxaXh2cmtscnp6b3d5oHx8dHF6dYp5eXl4eXtreph0cXaYe3l2d3h8dXZ6
bLhpeXaUXnZycXJ6dY5OWGp1koF1bWafb2ZlaHV4bXF2Z6Z5d3p1c5R1d2p5eHh2jXp2dpBsenx7d3h9q3Z4fHR5aXijfIt8fGh6gnt1eXmJd3J5hXORfHFzcH2adG1rZG9jdm5scHF4bWlzpGyKZZxlbFpfb5Rw
ZltdVmhmZ4RaZbOSc3l1kXtve295d3SSkXdrb4mEanZ6YYF4cXeFgXd/d35lcnlze3VvsnN0dnB1Ymd3UnSCdnS3WJliV2tudnR8fX10p3R7Z3x9fXVyeXnRfH55foN8e3ZnZ31yW31AWYxYW1psW1ZSUmJgWrtb
dXhyb4ePZ3d2d4p1c5WFhHR5fnlueL14fGR8entvbnt9d2psZG+hcoKQa3NxZ2x0iI91eHR3gHp7dHGCkWB7nG6KdnhwbXp0bnOHZmdvg3p1h3BvX19vb3aocnB1a3lzYWdth2doYaGmcGNxdnN3c3x9c318aHOp
fXV8fHl9eXuZe3x7fHR0fnlhaoh0aW53mJdmdmduZ3lzcol3c29icXNjdJiBmW14dW5tbZ1ikG94dXx5c6pieHtyXnOJcZF5W55camhjn2thao1uZlifYV5hZGl/ZWVpq1eUZGZiXmhrjo9uZFqNdXNmlW9qYG5x
ZK9rbm1iZ2GNaFNoY25icVtVboOKXaNxfXJbZ3VvXGx4bXx2Znh9fHFnt2lkY3RuUkZvb19ZRVy5XGFfZF+kb2aXd3JlbmtziXV1eGiSeV1UemlKbn+Hd35mZWtvcqSTbWfPdnV1ent7enR6cHh8eWCHaWlubm2W
sm1MWGZ8XXFodpefdHefeXZsem16gnl4nV1vW2dfQ1pktHBsbGxtcXK2Z3J0fnF8d3dxeHp3aXZmcoBZZWZycXNxb2FokWeCUmZoZ4VoXXRuV2ZqWlzOUleUYn11YaeFcH9XbmxvjmycTnCEUpdddWdoYGBniW1s
W2lznlNgXG5vj2pxcG5qaYhnfX15eap8eWV7enZ9enxnkHRnbYlqhnVugXGGeoiOXXlfa0OdVm1us3FzVmVZX2VteHNefm1ucqd3ZWulU2ttfnp2jXVygHmPc3Z7en57bGx4u3Z4gXp4b3lteWaVboZvfqB4dpR1
eHV6eXt1ZXN9do5heHd0eHdynnF3iG1wVlZsdXFkXGdZoGVlb6xfQIBobn5kc5SbYFR5dnFyf25nVbBum25wcnZdcHN0kIB6ZGp1sl90cHB3b2tqbGtwmHJqqntudnVzeGqbXXRsZnRphnadYXxxdnl1enehZXFz
bGZunGlkb25wYHl0T5RjUVxzd65ubmZxdnh4m2tgb1xxa8R3epV4enp6fXt8eHx7nHePdHRxcHh5eHl3k3B5c0toc3VxW3h0cnVvaV9wtWugd3SGZHBxeo1zkHKcdWtzt2CPa11zcnl2eHVncmxzbZBwcU9fbGJx
n3RnXXB4ZH6CbWt5cWFgbYuOcnN3aXNYW21xwGdxWXKAa2xtZmVrbI1oY3pscH5tmW6FanNqa3BdUHNybF1ncaZfbG13j1qUdV50amNeWXCDXotpcn2ogGB7dVd0bnt4omRzTnppZ7tqhrJ1e3d2mXtge3h2eXp2
T6ddbk5maHJ1p2BjfWhvWnV6e6V2e1loeo96e3h4dHiib3N9fI2Mf3hyfHlzdHR8YMeMfXd4gXp4dXV2enVpc6hyhGhgbo1ubW1XcHlwZmxwbXV4fKKTkXtze3Jwd3t6aYJ0dm6Aq3eBY3R0eXWIemRje3ZyiMR5
d2h7eHOWdn5ajWx6imyOeJZpcG50j4ZxgZKccnhwd3R2cHhskW10d511aWlpYpF4eWtucYlnc1p1XGhuWmSFbql5dHttVmOCdnqkcHp2eGx7YZl0dHFwdE+/XnRxYFtyc3hrX4Jca2RwlGx0XG/Jd3NXdHZwdGpy
iHxvnXV0ept9bm16d35/dmF3loaDZ4l2cmhsX2qFcGpEZHptammLcmpaZGxvwF9ob3N7cINwd3V1o5VxcG1tardcdndzcmJ3eWF6cZVZgnVad358pHWUfnJoa2l7c3l6fHJ9fXV0xHxwfHZ4l3d5dH2QbGlUY1Nr
c3dJb5+belR4a2mGW29henCLb5Vwd2dljH6QaZ9wT3dpaG5pfXZxiXRxZ1VbY55rbIpshoBaWWxTwnZgd2ZiZWxcXWZdYGBkZ4FfbYd0dZ6BZ3KpYFp4Xm5bnHF2eG1zbHKakXODcGRuam1nPVxWa2+2Y2hjXptp
rmlmY15xYXBubV1Wb5VqcnNWdIRzgI90dW5ybXGPeXZsgX92g3uCgHiFe3t6cnh5pHKXdWxzeHh7cXiKdHF3b2WWcHpldFB5e3Njm3Cka2JaaHNnb3Rud5Fle4hsgKdrl6hvd2J2d3tpdmxicnNpe4OkYG9saHNg
a1NsX2KMY2aEenKsaW51c3FwY2tzZm9zdnd3eHaOboN7bnd1mHJ1dneEeo95dHd7kHx6fHp7m3hZY3l7c2x2e3h5cXN3cmS4w453eHV8Q3x7d3t5enZye1l3dXZYdJh4oWdWbYlwYHi3aXpteH51fnt5dn59ent6
iWNrgGRScG9rbGhqpmxnZGyBkaRuc2uadGlse3JxeHN1e22TeXx9rHZ7eHl+en18Z6NzcWdvd3VkcGyRanljbnU8pm5ocnh7d3GiaKpiVHN8eoR0omp5dXiBhXFsa3CDQ25rbJWOsnVpS3N0Z3BmVox9b3Nra6R2
dWV8dXJzWXVxcnhzbLJxcnqGbGtycnByamuHanJlcnZybHRwnWR1bJV4eJVxc1R2bUJrkWpPk5VYtIpzdHVwd3Zyd2h5emaPiGt9f5GAjXh5jIN8fX5+gWJwwmZ4a3ludVhsdHZ0bG1Uf3Rvc3Fvd81zgnGKcm9y
bFVobnXASXVvbmV0XWZsYn5eeWBwblqdp4KQdXZvgXFkhrhrc390koN/fnhkdXN5Zm/FdXt4aoJ8YXp8fHp7enJyrW9xd3qckGN3cHJ1b3tzc6h1enp5e3tzd3p8fHp9hHeUdnlth4x6enmAenh1eVdywHBybXKH
e2Ccd3l0cnVlg7Vxa29zfHRgcYd1dXNxbHqocn1wfX16d3d7i3p7emZikmJ0dHV+b1ymcG1ncJBvbJtoa3Vyhplwa2N6cnl1XFG1bHBfY4F9f5Z2bmiFb2uPl1NubliEjmN+aG6Abnl+VHJiVnNabmBrkoibSGxf
Xmp0tGZjdG1xbFVlcml0ek1ocbBRcm9ucWNQdGqCZZ53dZ16dXqapHRqcnV3d2t1dW+aXGtwdLV3emlidG5/gHBxlHp3a26gkmNzaXBziGlZTnNiYWtQkapgaYlceWV7d3CHVGdonmeRYYZhZldlWGiMdG13YmaA
oXNSdnhyW1RhebuMcnV6k4huaHV1fXJzYX3Ta29nZ4SKWW9yc25lemV2Z19WXFJqiGzCgmFad2FVh5xzbF9XdX+ZemJudHlfZqRsWWhtYHCNaFtacpqkVmRgZ2thbGtra2fMWmRZVF5plWZacJFiomqGcHVicG1z
VFzKZ3lpcnl5anNzdWx3empfsmtveVWCpmmOZHt7a3SKVXJtV1qMZKlVgmRkWF9gXFhjdGlcanSMaqFdk2yIcWdlwFdtanGJcHB8eXZmcXNybqdndHWigXdnfnF6hGh4U2ZqZGloY2ica1irX4RgWnpum3F4dGKa
gpR1eHl6eHuMbGdtbG1DU6VcoVdjl3JpUWDbYnFxa5N9aZZxdWZ2dWdpY2NueXd5bXvRf2tpcXZVfXJ3c29gcrJxdW1wYGhzgnqBdX1wcnh4epWDfZKHf2KLgXCggnqFioBxcHd2cnGsZFlmamZVTo2Ra2txfmJj
aG5xhqVvb3FvYJlzhX9ydY5pbFxSaY9saY9wcG5mZXF2cHJsXXKKaHWec2xuYF9zeXeBenF1cHN3fH5yf3OKbniDXH1qkHB2cmJtXp1vcWtpgaJ5hXt2enxldnlufHt7dX1/fnt0bn5/eXx4vHl8e1l0e3yyenN8
eW58eXd8fXVqa3JrYW+scG9xaHxoZ050UWh4cGeTdHB2aXOLa5xkWHx3fXp/fH+vf3t+f35/f32vfWNrc21PfnR1cm91c5SAk51pa16Qh2uKS2JmcWVXWEBjWlxcYldnV294fFFlcadmeXNuY7dnd3dPjG1ycH5e
laJlcXV2end1YHZqZGhfcaCDbXR7bW13eHFveHZpkXB9VltWbmcgamyph0tVpFtVbW91d3NylHt5n3p3end/enh2fWx1cqx/eYt7d4J5fXaCfHpqhG5sdHFqXm2Hp2ZwaHZ0dZBzbHR0b31tjWlsi22Hn6J7h21v
eHF1dnhwhnGDeI17eHVyenx4e32aeXZ2gXWFk3Vzj3d6dXd5d3N6g32CZ2SmaVV1cWt5b0xtbV+GcW5thZFgc4lzXm5qZ5hsY2h4c2+RUnl2d3ttcoCSinxydHVtaW90Y21nar1nhmW2cXRfTWxIaHVgcGhlSmKm
pXF5Yo5+ZYVzYnJne2xtb0p4W1lzTFBgXVBXUlGfsFNnc3m5b3qEenlidmp6gZCDaIRkbolph211a3Jhdm5uioBmbHN8fWRyb4tqeHmPhohVe3V6bmx+eISKZYRzjXplcGVqc3Vtc254Z2yakodpbXmIa3CJbZV1
cV2NdXRrZGxxb3xsbG6vgXR9cJhzaGd1Vl99c2Jzj3htcoRigHiVcWhvbWx3c2R0c4p3a3Wrj35xcW5ubHKoanVlbpt5dHNyZ3Z1eW1zfHl3Z3OCd4BstoVvdm5qfV51dHSRZ6OVc2eHi2eLb2V/YnR4b2t1n2Bx
TpZOaFdGLV5kzWpXhlFVb6Z3fGhYXlx1bYJWnWlaXEyHimtxbFqvcnNmb2p2a1SFdHmWdHuMepSBeIN3d3x5e4h1fHVxnHF4e3V1e22QhXyWUXFmb2dqdW5fUnZcY5SKXIZyeVxcT3JobKJyYmehT3+dcHd1ZnNr
eHJ2lXFWYmN8eHp0eXSKgYNweYmDgICVVn5zr0dtUm5xe4+IYlpbUGtidFqNbaJta4mGY2JsW49lX2RPX3CGcnRqaWJmT225g2FsiZRwS3ZqbYF+d2meZWNhrI1rc4B6d3J4bnhwb25wcGNxim1TdGhsbZdymW1z
bnh6epyTXnpwd3d5b2lte1Bdbm1anpR0gFlbW123flOYhnN6onpnen92j3Z3dHh1iVl1lo5rpHZ3T2pwblNtY15wdnZbdmx5e69ydnltcnF+f391e36xfn9jf39+dn1/bpN7b1h4rndjWHd5eHNdc16MbW+Sbm52
eGiLbmFkjF9naG1rapl1kndoaHlybXp2jZRzYnZpbZl3eI16bXR0dltqe2aYYYRycHd3hGZ9dYZ0e3x8eHmlfH5wf3x9bX1/eHWWdXR2joR+bnd7e3NzfWCDblpUf7h8eEN3cXV2dHyJan2NdnNcaHRZZWp2bWlz
aZdsbHimW3p1YW1zdG13Xnd0eXx3nHJ7e3R3eXRzb3dpjGResHhxbnZMZ1+SfHJyfWNtXpFreZJ8ZWqKb35oaF9sV1pbcojFWjd0WmhuWmU8TXNgZF+jbm9XaVmfWIhjVpmDcXB5hnZveGltin+OcV6MUmlYW2Jo
bFhcflyXSoZrYXRwcoiEd3iIenhzZld6T4VfZGNibXVtWKCRgmtrXFx2end1fYl0dGZohZpyf21ieJlytnZqeXtlcnt2Z2lxaXx9eXJ8o357cXt5fXp8fW+oX3BsbXJ1emphVWu5cmx2gZxod3hxeGt6cHd5bXZr
eG50b6pziHZyUXFzdGpqand4b219bXt1fHxwd6N8dX6AVG+ObmdndIdvmXCBaWdua2GhpXV/hnB0dmpuZ2xoiXN1cmyHcnB6em90lmhfho9lp3F7ZXN9e3t1dFt5g3mgfpl/enp0g3hzbYWBgXx2bGFHY1pNTWJT
XEO2hFpTS1+OY4OBbnNzcGNvkGZubJlneIx7fHp4oH18eXt9hX19c21gYXRyYZlvn2lhbXdoaG2Cgn1qfm92e3NwhniTam2DWnxyfHWhk3B6ZGx2fHOBZ2VneXBrjqVyc05wYXFcgm5rbXJ2kXV0d3dfcINrmoVw
YnaXdG6IZY5oTWt2g2lnZ3J8ooSCg2t7enOafXVyc3RwxHNlbnGCdXdnboZyhHSBT4F3ml9uYW+lbVVyaYJdaoWEdJqAcYSJfXVvc311e3JecYBkWnNudGSEeW9wcXJznnBxgIuRWXd5SnWRd3l0dXCHdHlnc3V6
eHdgpXB1d3Oae2+Od3hvsXxxfHx7fXx9e5J1c36GmnODgmqAbm5peXF1fJd5b3d9eX5LeZ95c3prkHp7anp7fXN5m3SPb3V5bZF8fXx9iX18enV6d3eCeKdzcHNteHd7dHFwdHVybnBie3NodXq+eXVVdnp7fHh7
ZouWXnRsYJSSdHZ3dnB2c6Raa3hzc16xdm12ZXiGeU6LY3xnfm1/g3p2fHt7fGd8YLV5bnh8d3J6dXhdcI9qV220dnJ0eFGcc2d1enZmcnaLdHtje3Z8yHx+fX17en1/cHd0nnZxc3l4dXWNbUtqgoZ8gn1ufH17
enx1lFt3enFufWdiTVmkoWxJWWB8XWVtjnNkmHZ1epx1cHh0c3V5e2VtVX1ok2RxgZdrZ1lel2RTjWRgaUtji3ZgdWKKX52LjG6DZXZlZm50enOdbXZud4uAe3yDfoyJeGtweHeAgHKDl291Y2uMc25kXmN9eVht
hHV2nJx3gXd0TndrbXhwZ4Z9c3R8b1R0eGlxaG53iadjjoqdc3Ruendvc4SIZ4dtbIt6d2qRa3N2fo9whYiGkFSIZmh+g3N2bWeEqIJqdWh4UWiYYHFunHBhelFudJBwdYdsc3R6l3N3TX1vdnVVemqYcXBbXmR0
d6yHgXhlbW5lbnF2eYhteXdzXXF0a6R1UnC9P2STTWBkV1NfZ6VbZm1yb3Z0mo10dGtrbG5nc3xqb1x8cKqKdHhxdXJwdW5ok5Brb4RycHaUdXRyZnFrUl5qdmJjaZZ7l3OOcaRoamh0mHl6h3uFfnp4knt9fHZ6
U21zZl+EZ3VwcGx2bJ5rnmZxeoFvaXt3dnR0dXKObKdhbHxiY2B2d3h3cG+9c3hxjHiBf4x+dXWAcnNzeWxxcnVnc3p5d4l8jHR0eXxmkHSLVX94gGl0doVme4JuaWZZhnFwlo9pXXNoZW59aXRkeaRtdGhyh296
h3FheGOJY3R0cHx0dp9veHaIc4lyc3F0aXh6g2NQWm50jGeUoGpoa2lzamZ4d2p3dXB6ZHVhaddNZn5gkn51i2xhaINqnVVya2xVkmyVVHV0kl9pYVuGbGaTgoptZnJ5eXZ1lYFybnY8uGeMW0pbam9ekV13YGdm
cGt+fnFyenywd3d9cnybfWpfeXBrb1Fxbm2efJNmbVprfmlwbHFtcLF3UHN3b4VhkWx+aGt8Y6x0f39xim94cWxzgIt2aHO+gm9xmnF2c4BjWGKFX2tTcW9XZGVsbLqHeIdiWldnV25eT61qX2FTaKhxg4JzjaB3
eZJ0dHNycXWJZGFycGWwcXNeXnJrcJRZbnN2b6t0c3d4Z3RpdVpym3ttb2R7bm6YdWeZlHJzfnN8pohweneUem9neGxvUXh3bX96bXxyx3F3dXZ1f2Z5b3lucYWBVnd1dG5zZ5ZainSsY3Zqa29rdXVgeHNthWpq
bnKCa29pZ3GpXVpqZa5gX1xYl1hyYXRwZHBqomuZbVKgeU1pb2JvcWFtbm5ulohfTXhicGWVgHJsZIaCaV+aUHRia4RtcWp2dWd/cJ5yZnGNiWlwk3CTd29dbWd/cmZocEV2cHiGXXJraVRmf26vbDRVT0M2SqpY
XJ5FPElEnEuSiGN5ZW11d292Z2aTbWpUZnd3couVX3ZyeHJ4cXJsdZ95g3B8qnZ7fGB2eHp9b3x3hk1KmldOWl1NP1GRZ1hob6OKdXBvenV3ZW1fgnqRcZOGc2txdFx3dIFuYmyTaGdsqHx7cHd0enp1eXRwynZ7
XGithXhzd3uRd2x6dW9thHBPbWNpcnt4c3V0jVu9aF2yY3FxdGlde3tteHSMdmRzopN2W25tU3V2dHRrdYlpaVdhdGVYfURtamhhWFZfiZVwaGlyXYZueI9jbpJza3OObnRynWyOdXlydqFwdm50ZXGcgGh4jHCT
c350fHZ1b3Fzi2B1ZVhacnNobWJlWlq3Zm1xeGp4b5p6d3B4bX91ll51ZnZ/hZF4mXJuYXGLcIFjcHWJmm93dXRdf36gc5d/VEVmZVWJg3F5XIVVqpBnW3Zwblxir1psYVFgaGdiYVxUcG9aumxscWptVW5kVleC
fGeJbG9yTXB1holik4F+iFtum4R2bXV7enN3gniNcmpxcrB7eHVrfXl8eniHeH16T3Fdam1UlGdxomJseW+bcWWbeGx2ZGp3dVlycZWXcHplb2ZxWFNsdWxeeF5lf1qwkIaLdXR0bnt6eYaHiHd8bmeibHFUb6p0
dHFmb21tdHR3dWxnbXd5rHp5b6F6ZntaVFauUUtWUGRVS5J2rW1XWG98cn5vfX5+fH15r3B5dnhTTm9wj4ZibmZhcGdkWnO1i4dsdmtkX3hyg2RpUZ1YblxeXmJtpUtjbalvW2ByZFVyc4lrZWi1eXBed3R3dXJ0
U2WVZVF+dXBhaZZYcGBYVF9zgWNZZ41ujliKjFReWWtbYmaNc2Vjb3BYTZ1ddFiRg3FhZnCHbW5paoeAY1pSj2RzdGtjapd3c22zYZFubXRbdHmBWkhUbpuyVmJ7h2c3WGBeZFRXZGDEWj1mV1Nnil18fYRzcEOI
jJRzbZp3cXKEfXtzenR5eXaebXVvdHR2qXBvdmdeX3ZwXXBsuGtfaG95dHWec3h7eHFlbopvdG6WdHGRandye3uch3p0dHN3ZmhxcGZoa3akYGhqXGaMcWDVeH5/e31+eHx4dn99dXtncohgeXRqdJFwc4FuZqto
TW9NZFxPYWxpYlSBXZqQhm5odGKWcp2BeGxudXlwcpZ1SFVVjVRfZWqXUnZdhUiKUW17b3xsrppzh3R2enF0Z3NqfHludox5elxsbXRxuHVdcndccchRc3BVdHGEaGJdZGrEb2t5eHt9dXV2nXB2dWt8cWlyjHV2
cqNvcWp0X3dYYYVmcbl9iGllXWlna2V/VWHJm2tyaFl0cIVeZ4uOZKRnbKlrUHN2a3JRZlBngIxrd3pyXnFwa3h6YmNtcb1ldXh5em12cHV8e2xpvG91eFRmanmSZ2x4cGxvb49uZH9neHV6aXWid3Bqd3d0eHl2
aJ56fHh0dnx4b3J3ZmuPa2ppbm2SeHh0fo9scIRyaI18d452eXCueHVueXl1dHN5dm+MgWx0dnmbcWt9eXRadWhyZHJyZb12amVnbp5kcnSVc3SBh2+UcXh3dHR1dnd6bYVsgHWalHV8Ynp1dXt4dXR1em57eIms
fW5+fXt+e32As3V0fXA/d5t1dWRyYotvrGttZpN0RnBrZ2hsaWRgZpVvbXR1aVd1cG97d5BuU3VeaHFqcqJpcXZlcWCua6lZZ5R3dnt6dnxoc6R4kVl3bFducnNwcXV2Z3OqWGlhgmmkeZh1cHZ7d3RygYF4aWhz
WIxzan9yZHJ0ZGGEX1WKj2iEZ49iVl50dotgbZJiX4OXbFhaqmQhdGxmZnCKalljZXOPkHZ5enN6dIJ3e3B3bWCeX112TGicdmGpVmRNY1u3cXd8bHx7bHN6W5aTZW1dVHNQXmdibGZsZmFiaExhyJtYaotThX11
blpxWnWhbWGvcmh3cGlbc3RygoxfdV2JXYtyhW9zcaB0enlze3B3iE1RbGJsgaJxZlBlhGZOsG19snF3YXA1d3ZifWlir4NpiXl2c3R2gHFvdqaCeGt2cHt4ZWuBjWJ3cHuCfZFxgYGwkWxpjGRrc3ReY190aXdX
XoVod1aVkXNwUGNmkHBRVVt6bHFvg2pwdU5zg5p3aJOneHhlgHJdeHhvc2yAamVrW15qX2teVHBuYlZjTrh0cHhzd7B5eKV1e3F7Znp7dniIfXtxfXWRhHt2eHh4en11km9iaFJ1d29jUWqPXGdYi2t4cLB3eW6P
eXZ5cHZyeG90cWNvbquBbnJUZmtjdGNncnd6eYJzgH13pnJ5endyeXd6eHyNdo6CeZR+d3Z4dX1fip6lbnpza3Rud3VtbpNyWXFyh6hucHd2cHRvc41soXaEfG55cXB8em1tf7d4eG2PeHWSeHFedXdmaXKYc26L
i3xyiYCDenVzb4h+hoGEg5mBXnVldE14cWBwYmOgZHZ0cnBudWiYdXKDbHplZ7N2eKxqd3JtjnV0aXCQcG+Db2JmlHh0d6p6enR5dn18Z3tzk3l7eHm0enx0enh4enNzcH1/fWl8rX57dH9+fX1pf4uTeHZjcHZ5
emtxcHpveKljl21neXV6kHVwc59xenFzaYl5gnuPcHR5bWdxa2xrd3iJam+waX5wbU5pfI9zZ25nZImGXmVjhG50Z6J5jGlte3dvd4CDe3SCdHeea3FmcYZoaltgmUhdb09mlaljeWRldX51eNRXhXd1c3RacnR1
omBeYlmMYm5wbWaXZ1ReqVVZeWV2pFd0bHRob6FyUXRue4Z+iXR9dY5yeX13h3aFn2VuX2OAY25sbl9pWlBolW15eG9cn3N5d1FfcJByaHNbc2eCxm9lcndid2tac3p2anZ1dWxfdXt7eXFurXRjbFxscmqnW3J2
bVJndKdtVltmb2l7WYddb3B0aHOSbJNxzndaa25mZHh1OXCRdHdmcmV2dXawdWx5eTloaXVhem2Kc41dknOAmXhhdHR3bXVtfXJ4i2ltnHiAdWp3dHSHeG1+b2F5bkCijpV2c2dreG1vdXZ7dYF8e3B7iXVsa5V1
bZKldnBoZXh0ZnKJdnVzd4N/i3t8j2Z0dYJ/fINsdHFyiHNqanBkdnJmiqdvZmdrdmZrgnGkb3R4aHV/jnRsgXSEeoF5lWx1coVxg5Z5e4dngnR5aVluoXJdm3ZqfXJ1dFZhn2FaaHJwZ5mBlk9jZmCDcJN4g5J0
d3R1aXmEbHZzbXJ3W61mg3BRYnJVgGFljW5rgHZpqHeAbHJqc3SLd1xmcVtfVYpvaWu+a2p+YFmRmXF4bGx7enhvemh2emJvfWJtcV5odW5CYG6QY0ptol16mWt7e2p7fXd7d3O4a255aYmjkIJrXnJpcmhyb29r
jYZyYmNnPW5sn4xgZn5bZF5ubmhmX7RubWF1aHhvh3KAind4e5Bzd3SGgoSMfHp+bHKHbXtTwnd7VH13dHt1dXRxxnFzdnCYeXJ4dntudHlxa3d1bJV9bnl6eHRoY4SWZ2BvfWVhcZt+eHl3bmpgi29xZX5baWVy
fGySZnGSbYFySGxpbpifhW9fbHyKY4p1aHh5m3OKc3iQbXZ3em15ZGihendtbHZ1cXeJaVh2YnJWiWJwnYdrdXNsY21/VZJcX4d2ZG7CZ5hwjnJsalVsc4dbcWzGWWx0ck1aW4VcW2xtaZt5kZGKd3RMcWdpcHFy
bVqPY2Z9lYV8YFFoX2ZZbGZ4h31xhWx6enh+cZF6nG9oaId0d51teIZnd3pyanB3am91dmVmrnVrQ293dHVpdXmIamFlaFF0Z3aZcGdsY2hgao9/aGJyeJN2amm0bGRqfXaCeZ1xdXl4eXN3bHh3eIaSZXZ5fpBx
fH50g3ODd3iDVn9wVVt4aW9enVZXm6lyYrpwc3KLcnh2bmZvcXVtwGFrbWyUXGFmZYZrb3ZtmlJ5X36lRlxFa25XWX9chGColGtzYG9qnWiaZ2ppcm5pa3Vqbnd7cIpyc5B0dHeUh35We3+EaW1pbnBEaX15aG2k
bnWudnV9c457cnp2fHl8e0x4b5dKZqNucU9rXmWiYW5VbFtQUI1hZGdJVqhIg6BhcIxtbmm8andzc3N2fl9mZY1oYGeKbHFpaVqEdl1yVFuCfH16cphJe3iDdYJ9fHF6enaOaGFmZW5ogVKGioSKej+Ub2pOXEFt
ZpSadF5VZGt0fnxrf21ypX5rfn58fn5+eWBqaWlYlHBpW3RQX12tbHtrfIGGaph6dW15bYNvcnh0jHZ5dnezeHdteHh3e1xvbF2obaaTTmByaltjampoYl9oa55jfH5zbJx7ZIBvbGpncIZ9jVp0b3VkUnyIY2Zq
eWtuqGJwYHhyd3WHdGx3eHZyaml0tVB7e2x7eXN5dHZscXZxc2l0oo2Dgnl0f3h1coRzY2hjaXVsWXqVcYGVV2hzd2+gdWR6dG6LkWN0b2xqZVdXhlyoaGhEYJVjiFRgam1xc7p4cXZ0bYuSfHJlY3F6brZUd2x7
cnFodHZ3lnt1X3Jmi2pCbGpvkIRgb3BfU5pwckttZnBsX1pNL6hqjpmFc3ZjdH54cWBvcGmCTWlbZIlfc3Bnbm5pV590jY1hh3R3eXtvdnSAd36Ba65ye6NUbFRnaWd3cmxoXFtqs3GHoYN3eXJ2dXhve3h3jX52
iZR2b4pka29QY2JuaWuEkoNvkGuHaG92d2mScXJ8dJGPcm1Zcl16fnJ3bYtqdJZ6vp1ab39rbZBrZGlndWVsaHhZg2Njc4x2f5SZhW2EanNue3x6c3B5fH1xfHe3ZnR5and7eHd6d3l7e3Cag2Bza3BneX11eHt6
fHpxn3V3h2p5dXt7eJ5bfXtzenqLe216Zoq3eG9ydnt8X3d6iHp8eWVydpd3dHV3dXp+c3N8gGKIbnN0cXRrd2h1hJZ4eHd2dJ19fHh6s3txSX1zaHN3e1x7oWlSc6dncV5qa3BvXGRUg4xnY3ideHV5hm1wj2h+
aIRyhX5okXV1kHBjbX16SHhnfHZ8b3WdeXZ9fXh2e3hmdWxzcY19jHWMcXdxhIBvnlpzen98pX14cHJ7fHp1fmd6c3dycIiGgIp+eHdohG56fHt5eqaOeXpycpB2jXB0fYdiZ2ZaYHh0bVV9bZpcWW15h4NrYLRz
bGdpbWtsZG9ahm13jHCAcXaSeWZrZ2KtQs5kV191cXVrd25cdXNymW46kmdzcqZ3d291eXVrb3KLZWhwbnGpcnSCaWluf3BbWG1wdHOmXnRqX2xyY6RpcW9+fn5ze8F+fHJ9fX58bG5q2Gp7cXd+fnx7dXV2fXp8
eX17c2pveXx+eWx8zXl6emtyX3ZjrmN6eWdrY6Nta3FsZXCgiWSKZXZtaW+Sd3dxWnV4cK95enp2Z2l3aGt3d2dvamRgo2Rva1h3dHJMh1doeHt4dnm/fXlYfXh0bWB6eHl6eH15pnt8cH18fHpqe2SGeXtxfXh8
c3t8e3leomVrdnx0sYV+eop4eXx6eWtvf32AgICAkoB9gICAgH9+f35ubnKUb4F1fodwdXVya1teZ3BflniAb3JkX2tsXGCad3h7r3tnrXl4eXx3c2t4e2OPi219iGiYeYl5cXd2d3tjYnlvdXSfm25kbllvbmZz
YGtekF5ecYhwdXF+sHhufaV1eXR6dm17enF1e3B0bHx1gIJ1jXGOcnFsin9ygG9vjGt+em1uenl1cJR3knOPdZWTb3BmjnN2hGdma2xsYFBXknleVWeeb3B0amdvVbRrVYhXdGxpY29nZXuaY1KRZmFndWpkbnx0
rnKjZYVtbW9OQWdXU2FubWdAvXdnh4dgWYlyW25chpBmT2yFaGpedXt9iJ95e3h2fnt7dHVsfX1rbXKLhHbEeng/W296m25yWGVrZm1zim1vgl+IiZlOa2VXY1JfZmJpbWZlfFOVmYpgbmV4V31ncG17j22WeFx5
qY9tZnRzaXh2dmKDc1aEbWxzenl4znGAe2x2d2x3d2unaVVrX21CcWNLWV9YpWRDWIpvYmBacm5qbWFUYpNgg2ZtZmdug2Gna2GadWuKbGtvUX1yfHt9fXh8xnR5e3VrTadebm1qfHVva4ppY2N4bU2vdHt7dHR8
qXp2cmlnaHFztV1veW15e3d3Z4pzlXdsXHJ1cnK0XHB5am9obG1kc3V6dHd+bHSlfXR+fnp9fn5amXVwlXhmWFtggm6EdnJgYoNqi45vYYd0dpN/bmZpf3KBZ1dXjHRrXVxbg2dnUGxldHOXaXt6cHGKcGZ0cXlu
c5RlaYtmhnBxkGtydm11cV9egWmKYnN0c19hZ2mKdKFlS25pVmNZZWpSeE+EhZ+fi3Rsb3xosXx5bHp6bl92dZJWcHOEYVF1c7BxanZpanp6YI2Ua2SHhXFqa29zbmZhdXRrj3t5WZF8d3Z2fXJ7nlyqcHpyd215
hHala3NrYHRidXB/a4Jid3R3g2Nng3lwYFlnZGZdbXFrZlzFV2CIbFVvX2BkX1xtbV1Ym4mQhFiGaGKQdG9XdnV3WWVejIlgi2BqaVt0aHBycHhqaXmVXlxnZpOVXKZtilpVU4NXS1+ubI9ganBOeXdxcG1ob3GP
VWVlbWiQY3hwdahuhnJ9ZJRxkHZyaHRpcXSUgHJoj2yIXnNvZW16dnNnlViiZGt5b1l8eXFpUHd0hoBrdqpycKdxaHlWaYZsc3JWhGNeaFtbcW5sgIGTdG9paGpRg416ZXl0aHCwknFwnGttb21sdnWHaHhgYnFw
b114ioBVeml1jGZwpHhlcnVnanhwUW1zcG5mXm9yaXRzdXyghlqOkmFLeGZXXkReakuFX1i1XVN4bGeGeYqQcYV5bWBsV2p1lmeNeopvY3JmZHOJdXx4aYd/fYB8fXZ8f32LenN+dZN/c3R+f32ef315fn99fnp+
fEtxYmRulnFyh2Bjb3JkdKiFZF5YYGVtaqxmY2hfVm6Lsmh8f39/fH9+dH1/fnl/vll2dpdqbnd1ZXl0d3lye1+IdXR1u4KZeG9venFzeGpki4CEdF9YcIGMbm+YYHlwYW5qb2R0cXZua5OSc4pmeGNVVZ9kt2tL
alBrSZlnYGVHr2dafmNCcW6lVWdgXGNhdHJ1m26MXXR6kG1kf3Nuc4F/fnqCpXl5dW+GgW+GeH+SbIZpYm1vdJRyZnZqbXKZn3Jod290aJ9xWHePdXRwcHdxpI91eWaGjXZ3dXx5e3xra355jYpyeXxwfHmBa3mZ
k4hwfYFzeol4cnxzdoR+cGpsv3V2cmySeo17dnd8eHF4bWtmbHVipnGkcHVzbGpvf4p9c3J7o3qAiHJ1iHV3c116bF5LjFZlbmdEd2WPYjt0bZKMenVmcHl7cIB5d3lyZpRfpWtQcGBxdWhwbGFxcWx0ebt8enV5
fHN8eXtxe4xxdI54eXaEe3tudnhwmZJqe4F7dol5eX15gpWGdHd2g0hrgYR1b3Jxb2qSZmRndHSjX25mfV5VbJJXYoNje3lZZIlve3lyb3t7cnd6eoGehIN1cm6UZI6Gdop3b3txZXdvcniGdHalenpienV6bnd3
ooNchnVgalGQVk1dWWZzcEhVkVt4T3RsbleUhGVnT35+b3R4VHlMbW10WW2OpHJrbGt0VHhxcnSTc3pueXGZY4Jke3Gad5B7fHN0cnRpgHZkl3t5fnaGeo5pfXaOeVB7eUpobJNtj3BuZ3ppZlagaXp4fH6heah9
e3t7fXN8bn5ld3dfcnNzdnhxa5KOamiObGx6nJN5cXh8dXZ9ent4dXWEfIB/enx7e4d8dnx5enl4goZ0hHZ6eHp0g3t8gnqCoGtxeIt2c3tweoyEdHR3cWludm6BbZh5cmp6eE91ZnhoZGhtT3aOcnBmY1yZjmWT
cGRsW1FnWW5ulGlSaVmNTm6LiHl9mIJ4emJ2fHZubGZZaqVspG+IdXdrcXd0bWdjlH+JdHdfj3p4cW91iWuPeHd4d3d1W3l7eWV4hZJvkm1wg45ucGWAc3JpeoeAiW1udmpVa1tXYF1ltmyOUVZgXmR1bHRkcmt6
anTCZHNxdI+Cc3a9ZHh4dnp1eHVzeHF1iXNxbn1yaaJ0XIdwcXKqhlSHeXB3d392mYlid3JzbXFxb25ta3F5c3KUc2Zken5pfnp6f39+k357dX5+fX96f7GLanFuXYB2bVtybGdhYnGPTmuCYnFtd2tmhHNuW5xT
mXFvg3Jtd4FzbXKbc259iKVyjKF5eGh3hHN4d3l1ena+dY2Sdnd2fHp0d3Z4eHh1ildabHFfdW1tXZR/YnpoWVpyc6pwXGVncWdTWoZggmxddXt3dn56e3t0bGm0fXV7bXBjY21PaHSQbGRhiW6WbXhsaW10dXGu
d3V4enx0c4dsenlxd3r2cXdoenp3YnBTi3Cff45xeXl3bHhteGh0iZ5odnSzeWV5emJtZYVybHCQfmh2aW2LdYNvaJSAdW9waWtgc2xtuHZ1Wm50klZzg4hXdGJ0cZqJc1iOcnFuYnJra3dsa6tzd29qdm50W4KU
h4d8eGZrhXR0a3Fvbm+kdH6DbF5aZ3NybYaXaXd0gmliuHlxdHKhe5R6VHd8dXhlm0hll4eCNG9uU3hneWKoUkZmZWFFS4liXWlTVoRMk6SddJ5md2dwenttb3FreWZra3N3b2F1bGhxrnRuXWxocFifaFSTdF90
YWWHjWVyZ5OiamJaeIlrV2p2YWN+Xo9lW51YZWBzYm5oQmVSoG6FT3ttZWupbn52dW1sdnVvaIh5cHxfdGLAh3dkaVxldnJpan9xaahviW9td3l1eG1rd3h8cnh3d2t5oHRveXdqX2CUc2htZ2mBa3KIYJhufm+T
Vmh+tmtndHZpX25ocFpoY3dsaYJyXqlsdWCAa2doU2uDb3eMaGd0c3ViZ3Z7bVxlaWh6cVhacm92eH2HiJF/b1yzbXNgT3F2cWhbkptjaWhhYmdwVrdWeId8X1qKjVJwhoiCeHl7e3h3eoJyfXBwi46Ec32CcnaH
eXSBfXaKeXKbXGyRX3BseXBxa3F+bINpdIVwd4CZdHZ4dHV+cHaGcpNPk2ZqanR2dGx2cHyRcItpZ214jG1lcXGQamprYHx0enpvcmp3fn9/j3N4c3txhmJ4cXVbkGJ3XltSaGdKjK1raW5maXtTcGWbZY1lX1KS
aF1yc2BuVW1tmIx6npJsc3Z5enhyf3x+dJ1sc4l1gWqFeXZ6hXN2d3x3eYJ0gXSba2xwdX5wnXZqbpJmdXBnZ4Jtcm5mbHJecIuCXXtolYB1cm52dFd1dnNdcWqTa5ZRimedcIVzWnZ2amx4c3KieJlrjnJWY3N6
dHh4dV+Ic2x0bJd3e316fX59fmx+fnp9bpl8sHh7e3x+dXp5fW9ucnJ7c890en1+fHpye3l8eHVsbYKZZW1dc2hxkoBybpR5eXSHs3R8eG57bHpweHZ3d3tye3aPc3J0iH93gnd3dX17e7Nle1ZEXl6VSGZQTV1j
dlxvbmF5e3JjV6phgKNmYG2bcG11f2F3bmFjhnKNgENgc3Btb5dqd3RmXXFsRmesYnF0cHFoaHZ1c2Cfn1SNWZeefXBtZlVocZ1hb2NsaHVrko6MhXxsfHl9YHR6aWtvYpRybHZ0ZXR4dWN0dmqPjo50b3xjcXtw
d3VtbHZlcahbZXJyr211eXRsl19VaoFhg3N2iIVyb3VzdWx9c3qIf25zeYuZgX1ycmV2a3h2jGuEXWRhXWGVam+TbFplZWRkinSDa293eXl1aX9xdm6ZeHddhml2WHGOc4ByaHGReY97bn9zfXWEenWDfX+ZiGp8
cmpraX1wZ29xbYFgbE+oZmpzaWlgi5RxcoFsZIZua394b255cYBwdHlyc3iodHBzUXNyuldzeGV4o25QbHJ5bpp3i3VidIx3c3KDcXJwa25tWXF6dWxrfXptd3V7cK16ZqJIaV2wTmNnY1xuWWNJZox9dXmOj4V5
fHd2fnd9fn55ent2h4FqfYxxeHKBhGt4aJ5vaG6PQWuOSFVrZ3tTaLlRZF5ixTRwbVtkcVZdaEt1doG1Z3hqdnprdnJudHaCRl9panJ4gW2fnmSHhZJGZn16gHmJn4B6dG2DhHuAcH2IfXtxfXWRhHt2eHh4en11
Tmx0cGnuSXdxhG9yYGVoc31vl3BveXR9eHWWaJF1e3VwZG93bWmBbZ9waGlxfmpqam9/YXB2f5SfgHBqcoJtcodveXdVapZukmd2bnFzb3BzgnJ+g4pygH9rf3d/eHaVRjtnWl5ynW2Vomx2hniEZ3R2eXqNd7F7
eXd2e3Z4dHtadXRiZmZbk3aTcmx6pGxdU2tsZXPChXBxUWxmeXFNe5tjc2toaZt2a1qKiHdub3NVZG6tYFlobGN3WWRVYJdlWWh9WE3WZmxrRFVZZ1pOeGhtYZ5IaJRuanxsYGpnYWV2uXdfeXd2fHl3n296ZWxx
kXWDaWxvnnd0a3Zzd2JweppXSmR1aJJ2c2tziG5aa3SLlHaDdG1ucXNgcm+qaWBva3l4jXJedGxvZGd5p29yY3qUWnFydmGkeFJ1d3V6bHpoTYCQcVpSbG9yY6RtY1lxZllbaGNrcnN1bXKNfq1jb2xjfG6Nbo13
dm55iW16YX13opB2eXZ5dnR3bGd4anaNW2uvXHNpaXRyVU+fa2lbc3V2b15raV99iWRftmNweWVPX1p4X1dsdGlgW1JqnpmtgrF2dHZyiXh2ZXhydm6BY2VrdXVmd1V4eXugb4BxjXRpVGttXJV6aFtfXoCGbE+N
g457dYF3eXt5e35re215l2V3cXh9ZpR7em1me5x4dniLcXt2en2Kf3iHf4GPfoZ3kXl8cH5/hH5zioGBhHuPcpxmZ3qKY3V4dmJwll9qfXDLUmd7YWtnd3ZqT35kZGdniq97b2hshXZwZYFqc4J8Zndoj3V8mJd0
emh1eHRyZXNoiYBshpOUdndnbH9tdWhuc4J9cY2AjH94lW10dHCKdnSadXmMhHh6hWqMen1zhXF4kHd7fIKSf4B+cXx3dYd1aJt4dox1jHuEc3ZyeX11gH5zgXSMcYByr115aWZ7gm5ehHh3dG+tepxnb3p3c5Fy
rot2ZWZqd3hxa2x1ak1xa5J+dJ1kbmOJfHeDf3WEhXubXmZbRkayYV86VVN0kFxXcn9zd3l4fn17fXqZfXhnd6SOaXl4cHZ6cnVzanhsa1xhdHlkZF5udHVsdGtfbrhzdYV+kXWPdX1+hHd/e4CEgXFzdnd4k6CD
eGR6d4+EcXqpk3Z0cHd0eHZ6WVB7c2xtarZ7fHp6lH17eXl8fXt+fmxIZ3FycXJ3k3VgXnRosGpng39mXpl5cGt8WGlnZJ5sdWNweHtslWt0l3B3cm2Nc7l6cHl9em9+fX1+fX90fXa4bZB7e2ZifXt1eXx0dnd9
b317eneJfHp6eGpxi3d5fImAdoNwa3V1c4Rwf3ZccWlkXJhzc4tUc3eXbW9xdm93s3x5hXB+cH98e3h8fnx+fKJ9eneFenh8j2h4dnVldnGDhlpsV2xDXWFeUlBinFFbkYx1aKNsXHZ1ZGFpaWhpdHx4c3C4bWl4
hVtxamtvZHCndnhzdXp6fIFydnp3d3l6t2pqsVhnY3N3aWtvc3Z2a2hrV1SFVYpsbkljcJh/VFlbcF5ngGB2eXV4Y5GpZ2t/b4tWX2FvZ2xvZJ9lgntUW3eTdpxmaFpwc3l5dophbolrZLx5antyeHlbent7d3t2
cmxlU1ljhlhfhU5XUpxiVGOlWGxri0xzbmVlZXE2YaB8Z4FjhX6JamxgbWBhXWh9aYp/fXqbbnd4eoF/cISFemdmbHKVfHF5dm90cY2Va4NwtHWPbXxwe3h7cW94d3F5bH97iYiOenpzgY2AcH97d4N8c4GEhHd1
c4WDgIF7eI5HclBReIxpWWlRXXZLUEarfWhvY26Pk4BubWx2eWx2eqpocGpbaGh0YHCaeX9pfG5xdHafbnJ3eHVldHF4nXV1W2tzU2JdanR1mW1obnyenl57b9Fye3R2e3R5Znt5dph2b3SiZ3lze3p9a45ud4Rx
bnN1WqWMaal2X3Vze3dzd4h2eKBYf1t2eG9odHSEdJJ4dYSMfWCLhXhwbpR1eG5waHxsZ25tpHRlXmCZjWRsdJZKXFBZZF9RWoqsPlRoYlpoc3iVkXpwfXx1iHZ4cXlwYZ1qal1chXBrgE2XYVyFe2Redm5gW2Vw
bUSTlE5KoVRfs3GMZW50dnRuYmlxkm56kG5zdGmEbnCmkGmGb2tobpBqk2FLcklzc6JsdHF1bXRPXHNoZF1kb2+nT3Rsm1eNXY9qkXRylXBvV2SpdG5mUnBup2dmaXlzwFZrbGxyaXFsa3ancZBweW+EcG5oZ2Fq
anN5rXNfcoZvbmNrb5d3X2N2g8h0eI9ge3dwc3lyemZnhJGIbWR1kHpubI9ocXNlfWR7gnJbdm5wkY6HX3BTbo1za3J7mJNkb0tkaV9icGtgim10dVtydGtob15urHBeqodzZWpvZm5xb3NvZ2OHZIt8c3VgdXd6
dXJ4gpVlhHKBeGxva4yQnnVfcGxycmJjfXl7bXF9fnp8en2bcXR1cFdWZFWaWoposlteY3lfaGNqfWpmW3J2cGtipYpebmFtum9tXVpyaXZ1ZnFzd2KReY+IaqmDW45sbW5ee1pkZ1FceXCLZWZ0dXZljIt0U2+C
Ynp4b5ZygXh3fnuPiWGLZHJod3ZwdJR/d350i5GEeXJ7bmZ4fHaXe3BUnWhwiWxtZGx2dGNwind3cGdnmK54lF5tXmtpbkloZ5aRgVtei2lxd3l7cF+Een1cbHytiXF3ZJV8gmJ1end4dGhpaWBmjGlvbHR0jYd0
b114ZWB0mXJqcnyTdXR2ZHlzoGJubmxjfn52WX18ZHBzcYuTb2lzcJZ3c3Fpc7R2fGpYdXNsbW9raJNnamNndXR/cXBmiXRdbHplZWpbTm5sp21iam9qiIGLiWNudXR0d3KieHNmeniudmp9ZHF8enR2cG12oXRx
rW5gWFxlX3JsTWBRcF2gZWmHcGl4blxxcZ1pZmdxsXJ2go6BeHdvd3mNfXpzeXVwklNwcXJjdndzd2mda3NsY6N1emJxa393cmmRc3hukXJkmGlwcHl8fXSGaGFpaXmejGBtbWyOjWR2km2IanxlZ2hsdnx6kGhy
eGF3fnGEdm9GelaHYmahVWtQZ4NbikBmbG2Jhm1yb3VzbZCYcZtwf2ZymKpueXZzfHlsbnJqcnilXmBzjJSRcXFnY2RYj3dlWmRuY3BusmRqaHKmZV1ZhKyTeWVweXd8anR8enhveHV4nnV1b2xnd3dma3dzdnV4
bpBwcXi8jHp9Y3x6cXx5fX1+fX5/fp1+fnd/fn59fn92bnl4d22yeXZndn17cnZ7ZLx1fHl1VXqZanV9dHh7b1duc4pypoZ4dFt4e3Zmc3J6en91f3y1fnp6f39/f35/hWhzbWZVT3JyQU6wR45PT1t6cmpoeHp3
cV62nWteZF5YWWlqbFxldHJkUWZoYKuhmpV8a3Z7fnmBdWV8eXxgeHuydnBvdWB5b6VLbnZwY3NUbnNiWFSGc3ZhWYOOfVtOW4BbanRYcXJmcpdkcINegXNscnF4rXd3cmxyZXVwcYiib3BiS3Bvc3JmapNqY2B6
TnRwb2GErXl0k3l5enpzeGSQdVpgdDV3cphiYHK0cW2QiapmamxoYXJja3F1aWeDaKt4e3F0eXmYcmZ2cW5tc109kmNya2NuYWRgmoGuVVyRomRxZmlFcXJpgJdyZ2lth3xzbnB3cnh4cWt+f3tlo2leY2l1pHt0
dm1tdXxmaJGrsXZvd3FZdXVpXG1scGhdbG2XYrJlVm5uXmhkb2NPWJSAeoRnanpydI5wbm5td3VoX2djenV3cHCHeGB9dqxobVuPiVhqb2yciVRRWXtTgFF6br5QamRVZnlaXWNfZVhqZ3i3aWxRdnVQfatsX3Jb
WXJ+bl9hbHNucKlrdGBfY32SapuSW3J2eWtwjWxdb19GXnRjV1ScbmxwRUx/gF2Wc1FsYHJslmOLZWtsm2paa16WYWlgq1t0cV1lWJeQYG6Tn3duenZTeFt2dnJwnIt0oGdseXt5eXl4fHCWeHV4bV14dHiSfYaZ
dmp1dnh0cH19jlRdW1xpXWyeXGZ7bVZkbGGqaXinjXR1a2xgc2p3o2NmaWdNbniFfqxmoF1La3hcdWpuXWaLdnBrcmCha350qluQcXBygWlyTHJxdXZkdmlsjnOobmxydXmWcYRtcH5ocHNncX19fnp3mHJyiG56
j3ducmagXHV4ZnWQdWeFc4RvdHBVb46Xd3xxhGttbXo6V3lgX0imU2KVUINKYkdAwHKje3VobnR1ZWx7c3NscF5zaYeWi2Vxc2VbVWueV1xXZlxmXVabZYeDUVSBdnuCXWRoYFlfb3JqY26WZZWTYZJddluQckd4
cGanWmVjkpeElnFpa3Fbc3VbfcRrZ2hldnF2eoFsc3Z6dIZ8aIZxcah1c3NyZnR5am9va2Zjb5KpX2yQWVU9WWFXSV1QX59qbG6GhnR4gHd5hoJwbmt1fF2De26mcVJ0eZaBbmh4dm+DeHpyb4pxdnJqb2+YWWV9
f6l0eWV5T3h7qJR3eHhhdnBvc4BfinxyamqxaodtdWuNbZdraGtzdXl2dnKGk35xV5tdc3drdnJXdauCimtqa3F0bG12aGGGrGppX2d1hW6DmG5oZoJRcnaXRGRmZG1ui16iemRce2Vre1GHZ5NZZ4dXsXKBgYp2
kmJsc3RybnaGfmpvh450d3Z4emducXF9l2FqmHB2gXeKYnpudHN6dnVdb21lZ5ttcpl0YXp7Vlx7hX1+eXSOfIdje356fnR8aHRsaHJzcZNzcZKXj2VucIOEZ2Ftb3Z1b2xeZGOGg5tman6Qo49wc3aDdG55dndu
XWZyhn5maXhqbnhndoZVhHKbZWd1eWl4en1ndXx2jIaLfnx0dXemeIKHdHh4dnB4epV4fH1yZXx3Z4dtdXF5eXN9e399eLZ9fXt/fnx7cX2LhG9udWxpdG1xaGZkeWmUmlNealp1wnNlllllX2NzYmuObH9fZXdz
bWxQimiYPWBlY1+EN4Z/aGGTfWJ9kWl1loeFY1xlW3VzXHikYVZykFRjaWR3p210abFjXEJOXGGKbnRqcV5df3Nyjot1YXFufI+Dgqh1c3x6c3V1h3Rue3SHb398dGdwd5RcXGmOZWWjc3Jqb49xb3lkeG2BeIl5
emBldlRexHNyVG5caWVrcYJrSWlbZ05vbmWFQmeRmlxndVdnX2JvbXJYW4d1eK1epWJjYlp0h2twV35/k01SkFxyk3Btc4R4dXRkZIZbcY5kbmiUZ2ByZ2J+VV5kp2Jra3duc56Ga3h6aHJ4i3t0bHNnoFVyanVv
c3Vyg3Zxi3N+dqVqenx4d318dnx7iHp6km51fnmCcopwbnl9iWiEe4xLZ3agXlpkY1pnYE5TXWl1bHVvb2m8mXZWdZVsdmR5lWF8drF0ZHp1UYNzcW9pa2iiVGWSZoBtYGiJWWVSYFhriXRmXqlidnVlcIBjYn2z
d2p7fHx6p3mtd3J5d3peeVuDcF6ShGd1cmt2aIuJY39lZHK1aYKKfndwc2dvY298o2l0eHSjimx6d2p2XneLenR5hZd0a4iAeWh4hHp3eYN9eX2RfMR5eHtye3d3fXx6knltg2yAdIpzs3BvaGpueWdjcW5vZH+i
m0RxaHZrWXZndnhse3SmaHtdd3V7fp97cmpyfWxqrXx7c3h7e3xteWaNfnJ3dbOQeGt5eHl7fHVtZaBcX0+iZYFalmeGamlugUJdamF8Q29sX2ZmjIKsW6pwdHB6mI53dmVydXRybGGIlGxuXnaAbm1qdWZhgoVl
XHJ/bV5hZHVyV12WhKpqVVSYWl5od3BqbVplV1R9aIZ5UZdcilVxcm12c1+BYVxjW35rcXjAbnZ1jnKKX1lxbY1qdmqJZZJ4d2uScHaBcYirbGhrYm5kdHWHW19tYGtwapVnfIJ0nXZzbWprcHB4fn11hHtpepB1
eHVvj2tyZ22ehmxobmNNeXJTWmdyjl6GS3FybW6gpnZ0a3JwcpV9cJ1wdnN4u1ifem18dHh5al9OuJCLd25zdnVudXZ4bGJlWVNVWnZhRVBhbLOeU01Ll25yfl53bGuzenF1k5d9d3hlc2yOkXSJcXh2b3B6bHFq
dnd2i36FeIh4fH5+d3h7eHBuaZNkopt/b29sa21vcGtueWHSaHdjc21jbWdyinhymm+Fimx7pnR2dHJ5eXaPcl+xXHBuaZt5dV1aZnOPc25ei2iGdmlVeHJulYR7aW1lYXd1eWGqd3ptenxoYKtjZH5Jv3FnamV0
d21vdaBtYHVgbryBb3V0enp2c3eCiW51hn57iG+Hhnx6hXt3eI96eYFVbmpsm290cGxpooJogotvf3RycIGbjHWIcnaEinpzbnKDbWyMlHd2aHtpmG+RdUKXW2yMj3NlaY5tYo9nYGhubXh7bWmtd3l0dXeSi292
dWdgen9pkHlzgm1qe15lbGh5bYRpfJGQdXp0coprbndRiJVdfcJTdHRpaWZznGRzam9woHuVa3F7c3l7c3t4dWxlcG5zlJiKdYxtb3Jucoxdd3NqenSJo3l1enl6e3N6cXFnn3FuZKRyZHZ1bXV0b3ZvhHqKdbF4
dHxxfndweXN7dHB1ZXpzd3d2ZXNvbWugem92nXZ1dHh3d3OcempwcHZ2bZ5vc11ud3VyeXVzhmeVZHN2fHJbeXN4eHV4bY5ydGFyfXtzV26+anB4cm9ndbxXholhZpV1cmJeY2VDamtoa39OX1W0bmOlZlNbSD5m
gl1lf15fWnBwZmSqYWSGY26Wqnd8cXZ2eHJwkWpoaXWGcYl4enGHdXR2h3qAeZp2lGaKTaBHQ25jS2NiZZFXQ3+Dc256iHh2km9zcHuKg5FhjndrcGZwdHJyeH1rbJt2WZVvX6ZmTWtsXmBpbF9Yh2F7Y6ZybWmT
eW17cHp6enJaZ2t1YmiJcnJwbLljaW5qdXDTdHt5eXx8dHt2fHh8fXJweF95X1Rpn6VzeHd6ZnhrbIttnHSKdohUdHNucVeElWt1d311d3h+i3FrdGuGd4h9epBleWZ5oXN4ZXdlc3mHhXaKaHdte3dzl3N6eHWE
dHh3pG96eXF7c2mJcnaDcHdwcVhqaoNyf2OpXHeYamWZamBfcHZ7dGptXmlgf2mfaZFplWpdZWhxb19zdmiCc6F9cU5mcXd0bW+vXWpkYGd7YLN/eXZsnHtrf3d6eneGYWdtZF9ul3htbJxogG6QcWtQoJJwdWqK
dn91c3h6cXN1bWNlXXxjdHFphnZzlm1uhK1zZmh2mXGEcZVcdV9oZU9lZcBycHF3d3VrcnZygpSha3pzanWXeXRnjXhwf3F0cHCjd3V4eZN2cXl2enGEiGpkjWpwZnZraZVzXHNqcXlbholtdGd9cWlsk22BhHhx
g0usgGBkaW5saFdzhm9raltzZ4RVg5VvcI1oVWVhW41bcpKOoWVudG12cXVuc3ZsjHODcHema3ZwcYRrg3ODgFdxh4duln90dGxrb3CHe26Ph3qGeXRydm11fYp+a2hTaFFdb15eY25pgJyKhYdJYWaId3XFd4Z5
eUZudG9pc3FVn1tagYZSaGaSlm5wZ2BVcmBtZ1ZdanJoZZCto2NUYniCfmFjdXd3dXFTW6tmhW1kjoh+gmZ+cnR9fXCXgmtwjG52aX1ohHVxfExbjolUX8t3Z3d9e3R+eHt4fn14eHd4dH56bXmIeHGIjHyXdIJ6
X1l9Z49uZ2trXnKZWY9gcXhgbz5XeJlxWmCVa21bkWhkj4CNlXl6cHZxc253cJhwe3iBdq2NdHp8WXl7e3qIb3tvdW5wdYqSeKhzd2pvVnOYenVpc3yilH1KeX18cXp9el+sgml0Y1d2oVl3c3JvcoN0c5x2coR5
fHp0dH96d5OeaG+NbnZ7enhqbHJ0boRxXJNpaN53VmR1S19scnNpakRJaGdnnJVzZZl2aF5sn2BGclxluVNBZGdFXV1hfVWrNFVPbb5TgWJiWFZZZVRcYVZmXmy6bF9xcl9iY25Tj1yAdHdzXpJrdIFtboKFenZp
fIFxa5BqY3GGjFR2aElxXWpKcmd1X292cm1VdJWuXHSJZH+FXFtLa2ClZGVtZmBplnV4bHhrlHJ5eWdwcmlsbWt2fHlrebl9cmR4d2d5dnqJeHljyHKMeng+bnV1bX5uelaPYlBXWmxqUZJTaLBElmCbclxjb0xu
cGdsblpbr11bW3B9UXVWa2hiamldw1lEZmFulW1jNFt1um+AY4JmZY5uppV1emR4e3Z1dYV0dnJubW/Fb1dkbXBvZWRhmmRse2l6d21yZnVykXW3c15wb7dud319eWV6fHB7d3t7bnp/hnNsZXBzeHeIcXt9ZpGE
eGdqr3V9T3B5sG2RfmBraF55eHh1cJV5d3F5cIuPZ3OcYYOYenRzhn1ubmx3enF1dGxzhGxognh2n4Ntc2iCbX13dIaMdnN9fIeLhXp/h3V4bHWBiHCTc3dycoqHgXBsenZ8YmJ1i3Z+XXlvdZySZWdlbHJqZZR3
dHNmm2qfbHJkW2NwclxgbWNdZKVflmthUYNlZ2VrVW9yaIWNYlifclpOdWNvYkFqbXBYu2OGWHCBaG55nYZ3aHQqZ16gXGZzcnR3dJ57iHqBdXaIc3h3emVxfHBlbG93b2V9qJdhdGtucnd9d3SPcHZ9gpJygH13
gnd7uHdiUnh7f3l6fXZ5e1lnX5qKX5NkbF+Da2VlaGxtaWN4cXhqendxcG+Ij6NsalivcmluboxuZnhyc5Jwc3VydJ2VhYx6d21+d3x2d3pta2+DnF51bXCGanNsdX9xcohGaFpqWnBwXHBbZpeqZmdndY9fZ491
cXZkWpeCanBlk4JycWGEoYpjdnhzcm9sa3iQtHd2dn15dXZydHlzdG5fcY9kmq9whXJ4dmxscnY/ZVpctF1PZldUX6ptXWRlXZZ+g2+IkXN3Y3tyam54c5d7bm1QaWl1b2+gbGuAamxhW3l1dJmgdIWIenh3d3J2
d211e3N+l3t5cnJvkIlnZWaCaG9zdHB3j3trc6F2e3B3l3FzV3Z2enRzh2lwgW+fbX56c2xnbHRxbrh1dWRtbH2OcX5+d6d9dnp7e3l6dXxZmmxnYG+KcnVeXGFpgrVpXmiQmXheeH55dHJ0cHVziFrlpnNxdnJ1
dWRkdXNicGt6fHd9fneBent2jH99hYWCVnKFf2qAmX9+Zn6ddH1wco6TdIZzdnZ7c3lsd3lyg2eakWxrpnJheHlflnN1bW1vZHWNfXaBeotyiXZzfHd9cmtcbHJljmduaV9mYoRgrmxgeXN2b3mleHdjjG1xco1x
a5Ztb2l0SnahaGdgn5CPbH1NnVo/Zm5oZ3BnUXdiXWmrUHVYSl1ZXWF4YWWcTl1PiG2BiGpqa5V3dHJ0cXh0epWKYFBVg0hvaKFag1l0e1V7f5GDeH5cjnp3eY10goV6bJl1enVzd3x8e2+SeG98eVeObbNxb4Zy
d2hlan58lltig2d2aIh1cHGAeZJyg290YnqNcFhoYY2IX1pgbZ5+hG6FcWxzj2h+fmFyipZ0amqEcIhYbIVRcXGaemdmZmeAXYF1c3N0hXOXa3FrdnyDg6VocWiRc6ppcWd2bnRwYXFtz5phcnKpdnRiXnVvb3lw
dqE/ZmdcTW6FUmBnj4hjbVmRpmtPXHNqYGJmZW1gWp10bYOMcnNVbnSLc2Nzd2txdX5ymZJxSHJrhmhtbF2ET4J9dXiBlWt0em+AeXmEfKFZpGdya2JxdGRwomNjfF9VYX1mfY5vjX94XJCEdW2Cb3Owanp9e2Z+
eHd6d3p6eHpsm3BybH1hdm5oc3GYbpBYi215enSja3hxc3NvhXpoZXCMb2xvamF1cGJliJxndaRvcG5vd5eBdI1ydXCLbm56aaJnY2eiVG9yQ2dkomRNWjtaNiUmL7c/SEk2NTIzXGutcHSUcHl0e3ltamt4f2Nq
mnh2d3Jnenpydo5meWtvhGdnYXBpXIJxgGKOa2R5jGlGeoVwS1xiWWlnX0xRVYCUoItpXl9kU3SjgFVsZmhkapRYcXpvcmV3d15tboKiaG1qcXZudnVzeHV1c3R5hp9yS3Ng13hhYXl4aXp0e313cINbU2RMmIBl
aESBb19gPHiIX3Nne3lYbYiDZXJreY9vY3VsdIuDiHh3a2RvjXFldm2Ldm7IjWZ6e2hvd3t5gnGIdnJraJqLcHlohHpsfHN4X2CsWFpWc3ZscKlgaGF2a2m5bZNja5l5dm1xYm5mU3BwfZKDdnh0d3eKcmt1eHaH
Z02gY212VHV3d3Bgs3Bxc4ZocVuKbmmPbkhjgnBbVG5PgWpTYFiBh2lmX05cn09TaGWSZ3CbZmF0doh2Zndpb1hKZXBpa3pzo2aEYpqWXXl2l3ZuanZncW10omh0bnV1ZIdua25nU3hmc1lpdY+EbGxmZGtmjGRr
TmNkd2mEqGJNkmRsbXlxcm56XIxlippubHmRcnRuXXd6nqxydnptc455bmZpem13eI9pbnpsb5Fpa2SsY3R1dHRpfXFxloFrdnGKb7BsUGl0ZmVmfn9hbWaRjm9vfJ91eYt6hWZefWpwdnJ6eZSSeXVydopoVmhx
XmpoaGFcXm5fZW2cbp5RY2BkdVw2bnBrbmdsR3FRb79ueG1ibFN5b26laF9mnGtvZ12vYFxbTW5ummNJeml0br51aGd3b2F0b0hmbm5pYVd0eouycXBoZHtrZHx4en1pdaR7eW54fHx7dnFreHF1wWhsoI5sa3Zq
d3Z5bHd3cJ5qomeAnXFldHFrimVoZ2eAc3JpmmxveGx1eGKRcGNsho10gH51j559eZt0dnN0c3GlcXqAXW6acXBWX29ubmdqc3jRbn11eXp4b3V4fXt6eWx6b1t6cXVsaWCDpGhwiFhpmHd6bGF4e3lodXWcc4lu
dopoYVxRS3VwnV5hi3F9cXhOtnJ8c2l5eHKRbHVoXWt4bWlcZVKbcXGBZqBjXI9ldXt7cHxtvnh6ZX19fXppfm6DdHZ4qox8eHh0iW1laWdjdqJlgV9ea2WJaWFpbHJkgnVobnN7lI53XXJ2bWGIYkldi3hZbXxt
cXpcWWF5V15jpGV0bXNjeIBqom9qcGZxald3bGRxcHR1WsFucnBvXWp+enlLe3x9eXyad3l6e3qmhnV7dnxte3FwVn11eFx4e3mEnXF4eHh0ZXN6eHd0bHeEpm1xYnd4dndtenFwe3Z8mWpocHtCc5Bdi3ZqaX1r
rGKCa2NvaHZibnJyb1pia3Z1cWtybJp3dIN5dHlpY3iKj3x0fLZtd3tteXZ5d257frNfZ2tldnVub5lgaW5jcI9iam1NcF9xc5p/emWUWWubd3p3o31sfXt3fXl2fXt6V3F2b59ukl1zRW1wa51iVW11eW17p3R8
eXd2dZZ3a3dmd4F7aWOAdXJmioR5Wm16dXV0YaB2bnZ2V29qb2SWiYawcWKFdlN4dmx2h3d1a4p9a3SFcJdxeHRoaYSIj29Ycn5oj4NpSnRzg2ihYU1eYFxTdIqRaHF4lG1vgm5fh2lpi3mpnItwdnh1cGd0d3Z1
h3ByhnpwZWl3dHhnb3aRenBze3JseXZ8a3uEZmts1nNmboBkcWpda3GiZJFmYVxyj2tydpqIYnlzbn13X3ZwcX9ednVMd1x3sWtscHV4d3XDVWhiVmtxeFlyVVlrXUmTXVR0Z4hfd3JscHFobGunmoaVcJNqaz9z
bWptWn5vY2BzfXeWYHVpeX14fHWsdXF1cHlucUugcHp6anZ8kXd0dYVmgIJzdVpsd1lvfXprkmlqf3OyfXp0ZH50e3p9fXx8d3p3unVteHhze3R1enB2c4RjnKxifFtue3Z5f314fntSimKFX1NSaG2kWXxhbFJt
ilpxSVCaRGpho2JJQVaaWn2qmnt+en1+fX53bnx9dXuQaWhnYYWUbWl1fJJUTmRhvn5jZF9iYHJabHtaX2ZiaZpqaG58b2x2bYF/bmloa26Uh3h4inN6fHl4cXd0h4p5XG1oa2tuc22kZplvX19maE9qbm5YZm5z
YmmHVa9ZbHE/plZWVGM5YFBZgU8/VVhSZEtiamBpUm2QWLdhYWdNZl99h4GQd4p3c2ebcGltgHRBZXZZfWvNeW1kdXV/YIBpdnNwgo1xeHNwX4eAf4JsiG5qc2NylWRudG+iVWyAaWWZdmWCg4hZb3lwZ3Zmendu
lGtyaIBmbIpxemyKcGWgZVNxZG5mdEaHarF1oGNhb3JceHl5bGycfHlkdG96iniGg3lwsl5tXXBncF50d3NiXYxXbWh1k2tpnV5hZ1Zgbm6ZTWxudGlpdXRpYnF1rl5tjm5zaVVoy2xcMllkbmhYYmR1bXlecjt2
csaYe3lveHBnfGBxeGBuwHdndaJ3ZXl3mnp4c3Fsd3l3dpFmdGRzbJCoaW18Z0Z4dYRoc2eub3eBYJBtYWuYd3R1b4poYYFibop7eHdxj3N7i3hyfXiVemphhKhlimR1dXJQb3tlXWqTNm53e3l0fHp1dntxcbd4
epJqcFxranNmWmdiZWyNZICLfHCBbHh2dXSBfG11coZpX3hpXWhxdplkm29xcVqlX4Nyc2tzbnhoa2uCcqF1fH97dIt4dXJQeXVganKYZHWTbXRtWnSceHZyZmhxd2JnYZt4dm5ppnuCkXJ2eHV3e2lcdWx0cJZ3
hkmXZGNxbGthjGReamqXsXBneWtkWmNzX2RYdWtuh7SVkHRlbnJofHpqbG5gWoJxellnc5dncm9mWXp+ennIc29rdXlqbmpzfmtpX2tai25wZ15wbGdvmm9xdndpbp12cWR0cmtmj3RueXl4hneRdnVnb2l0mW51
mFxjdlpbUV9hsVZfi2xhYmycdIBzbXJ0dHVvamZmfGlwd3dpe6GYdnlheHd3d3F6cXdvmHN1eoOBdKZ2a2pwfHhrdXdtfG91h292dHN3uXeVdmtvcLdsenlwenh1dnh6YbJ7e31hb3Zqc0uRdWh9eF+JdHuYpmZ2
doZscmZoa3p+hXCQbIGKcW9tiVpiZ1lran69c3Z4fnh2YHJwcoZ0d318enh+fHJ9fXl7oXxud2tkYnpeb1NpcHFiolJ5gmSiaXeHa3OdcY10aG6ka3Vvb2Bwirptb2Vsdm9QcXV1Y3B/f3tffn99vX51f35+fn+A
Q2O2XDmoRU5hRUdfOG5OWmV2oIdranNnfHJ1dnpyc3ZSUmSbXWihanFGfW5ujWhraZGCS0qQVG1uU2myeFRlfleEeXpZb2l8eW97T3KWZWBRYZNpVGZjcW5hh45ncGd/bG9dhW6VnmprUWNcTl9cZodqf4l1k39z
b3yHgnB9d3mDd25da5hMbW5RiVxrY4BbSV1tcGpvgW9xX2VigE5VvHVKgGegZ49scllfX1lkW1eVZ3RiOGlfdm5qXVxoVXisYJ+IZapUhHR2Z2ponGRpUp5JbG2PXWF0dFxRY1BasWGMUGFlkV+WcXdqZHhzdIJ1
a3Bum2JxSmdwWmegc2Zmb1prcn9tgqB1b4BzamuYdnp9intefHBzc3NxaHR1ZmqXTVSrbI9kbm9obIpfbGGaq2VqT2d0XT5zgb9oYnBhXnNZo253e0F/cm6WVWhiWVVtk7F3anJzeXp2enV9dGBnp2tvxVt8fHl7
fXZ3Zn5yc3JLXE5RqkSGZZCnYVtZcWJhd2aEcIhhYVtsiEJSsWGNYnt/a19pXFZkZlRfW0BIuljDeXNzaXBYfHloeHV7dnR5m3KCcnKHfnt4inp4enV2d2pvfn56fHt7d3p7dH2vdnZqdZ63d3x8fXJsfHR8dnt5
jGmYfGNcWlxvZmRncIuGV1lebndvd5BpcGB1eXNYyWlwb3BtZ3t1e3lydq5oZmtwYJBvoZRnX2J3YXNrc2t3d1tXUmNkaaRshF11XGtXal9KVmtbQkmAU1CVR31MUXV0hpR4fHFucXd2bGpqdW1pjXONdm3BeVt3
eV90anNdd3JSb2FZbnJxjGqcb2xsa2tdb25vZ3NjdXeAh3Btamlsz39yi3ZvbHxqc2pmgmyGc3tsYnJvcauAdnZZcndzcWpdhYJ1eXeCfnR3a351eY96dz03UVlQO3lmWZZJnYGITVFoUnJ5TEuaXGBPSEqgSV2c
eap8dXp2e318elmHfHp8fWZJdHhyb4h5cHCVWY5zt3djdG6wY3RxdXhuba15b3NfWqZvbWVvTHNpc61dZmlvdnWTdJZub2dzeGaWd21qeHV+cZJ7dHJlb3BjempqonxsZ2lxZmZna3dveE9iXWG5Ul1cenZ8eIh5
dlxqX2zHnGqjenB5d29ufnVgdGp1lWxrg4GCeYB5f3p7gX95fXiFhXSZcWNrY3lxcGB2WG1znGJnb2BijmRUbGyQVmeVg4pdZ21mbl+/XXJwUW5oUmpsj3F6c1lveU9xdYh3dHWlX7+GnGZbjVxiaJJ6XGBdO1pV
f4xia3NlfZdoXm5eaGpoYoGVam9zcHB3cJGEcIBqcoJxcHZ4mG1seJdsa290clpob3hlZFlmk3GQXp5YP4KKUJpxg4R4e2J4h4VxeXWDcnaQeHt5eYF4fZFweXp5ent0lZBqeWyCgHl1VXd3doJ6eohvZ3NjXl93
cGmMcYKbWXR6anFTZYKEqmdibGxxaWprcnSFp3poc3d3eHt5cXt5f39gf359fXB/fmh7eHx9p35nj3Zec2BBdnWjcWRpeJ9xh5FdYVZ2bIBjYVdfXYx7b5RhcXG7cXR0ZFp1b3VOU3B8aJNkkmRPcnJQarBdXE1k
WF9amIpqS15rm29kiV9eVZFTXVpkVmRsZmKSjmqIXWRmb3WJXZeVeHVhdmtoc3eOQ1eeXH9qi2KobmFucGJaaa1nVmpaa5p3gIdvdHVxeWpzZHRecc5ddnN9b213bGVmWppye1ltbnpzfoGEZ4Zug0txgWtldmBp
bZVsqGZeZVCAWmBfbJ2PYGZUYGZ/aIp3gmeuZH5uTYp1ZoRfb2+RZ419bHGiXWd2d21/Y11iZG51i3aAgoxjd3KHhH1wimhscXx7hHKUe3yaaXuOcnFhem1heG5udWN0tnJscXJ7ZXmUeGV7dHJgd3FpZYJ0ZnJy
nHlnomx/VHJxaXN+dGtUZ5B8gX92io95iY96dHJzgnWGc2qNdmdadXB1iZBxWWRrnoNsbHJlYHZ3c3ZwgnCDeZFvZGKGc414c2dxaXFrWI6neHF6iG5mdV9nZmiKXGRYYGlvZk1mbG5sVKN/ZaFlXGhyfGhbfGRk
cmR8b2hrZbmBcINzmmdgdXFzbHFpkmSCcXNzeW9xeHpzfIludJ98kGGmd3lkZnR2bldxjmSHcG1TjVlwdHGQcLNtboNvaHBpZ1tta2SBXHBrdmJqdn12lG+KfmSSaEdyc41mh2KLc1tgV4Ruh4BrcY1fXG5nkppe
bmRvYGeZYW1tWXCSZVSQaW6GdUtsh2x2dltvemObfFl9hFSoZXBtdHRwj3ZxiHdEXp1qeGNkZXh0Zp55b3VrgHlMe3dzZHZud29reW1zr3drcMN3c2h1eXNxdIh7X3B0lG5tYXJ3aJt2a2iLa3N2ZXaEgm5uZGJ1
bnB3aWJ4lHg/hnB4dXOqdWyIcm90enF3bXN2eHBqhnNxfX9/iqOJf15saGp0dYKDo3tueXJ2dXVnjWtxaW9wdXFmioGRkHVwZ22Eb2tgdHRzbmGbimFllH9HaoxXVmNXYWRPm11afVlucHRyW11scnSOjFiYXpBu
aGh0dnB4b3Nwa2FucW7aa5Bbdmx4d5p6cV56dnZ3ino3P1xuYXiibnBacrlspFZoWUVmbmlodGtqZGh9YKp8hmRlenRrbIx1eHJxYm6JW5BohGtxqGxqdm1QaW1xhGN1qFt3c4toaXFwbWhoZ2WKb1iHZXB0blNz
c6Bjg2twgGSHkIZgmm9pdHRmkHJ2XmV7fIV3k4Fyd3h7eHdok3F4dFpukVF2t1J0a5R5bFp3entoeZuJc3OPaHJ2knJ1cXJ+aHlwompwXmp3jHVZdWZyk19ycGama1J3bZBtg3VpaG92iHRucHeIeG5lhGaba2x6
hGVfZ2BrWHBqX2mDZ2Cua45hVltSoERtaoFkfYSBZWKNc3l/f32Gfn5+f3l9f3l/eHqQqnZ7kXh8enp6fn16eVGhcF1pa4pya4ZuY2yZZG2zWV96bnh8fHlpdnl7cnl6cmh5R21weW9zb3jAaWRlY2FraHSIcat1
pW51Z3FsaVtseX9ocZ5xdnhwd2xwXXCRhWRva1JlZ25maHeig19gbmlyc7l9eXt4cnt5jY1wb2t3eH5/f3i/enxwfn5+f359aJx5cnlxfXx4cHd5fHp4eWCDWZ1soGl2c3BlcoxnfW5QjW2ucHt3d3dnZm91dXGd
XpRzVW5gi3Fvc2CLZZ1mjYFmgl6UZWd4eWl3iYRpcolaoId9Zmxfd3RwiU1sWYtgr2V1qHp0Z3l7dotdcWtzfL9hWWhWdm16aXNrdHludnJ0jpx7e3VueXludZB2cWt1aYNxlHZybXZyY6tecGhzaUJlmKJxaF90
dnxzcn1nlXJglYJ3eZ1jeHFgimpUcnBrVoGErF9YqllwdXJafnNRZsNfXWBKa1l1c1tpY29oa29RWGJQSoxWZmReZGdcVmi8nWZqpG9miXBsV25haGaCZpWFZHWAcaB4gH18d3JvcXRoiW5kY2idc2ieYmVtcFpr
ZHd3f2RrTG90WnCRaZ5oiW5ccWRsfIxyaqF9amBqYmlQXG9xeG7JeW2JZnBpdV12a1ZuYGOlnXRuRmxwZllVlHB2m3h8fnx6fX96cX13enl/VF9lZWNnbm1cZ8RiX2lbho9mUYRpinBuVmNrkWZ4XI1mnHhsc3x1
clNxb4dpg2ijbm9rkIZob5lrWj9ph3BicXaFiXCmenl6b2Z3WHp6dmRgsXx5Znp7e3F2gG93e3ViesJ4e3V7aHZhbXl4jnptZ3p/snF2dXZ6dG1zdXOIfIBtb1mTmmNtaWRfZV9qYKdxcmV7bIl8e3l6coqmcopW
e6JrdG9scntzgmV8c26HgpJtdmlMaHpuYFVxYWGPkYKiWmhRZGVcc5FtZ29oYnCNl5loXHdyfXRyaW2TaoSBj0xpb3hrmF5wdmx4omJ4XH1ncm19YWpsaHNuWoKKRJhpfGtwdYJwi3dyeHuIi4aOd2BzZ2mfYWFw
bqNcZW5hXFhwgIB1hnd5gYBxfYl0cH58nlpsaWhylWdpX26EZHFSbnhuhHGBdpp2dWlsoHZ4a3lrbG6AbJRdcnNEXV1oWlqfaGp2ap5qdXV3mG1pV25ubVhYholxmGlxdWGFZYZ+emuekV5vX1tocm1xZWJiiVVo
pox8cXZ7eHx8eHt3dHV4bldycXGgdW50b2NlY2qlWXSDjW5oeHN4fHVsb5ONam+FamSfcn18dnt6cneQgXB4eGhXgW51eZZrc1Nhb6pwc3OFVnx8kXiIfXd5enp5eWZ1dm9kd3Gff3N3W2ZxY4SVWoppmHtxdnl6
e3Z2c5N4eXx4Ya94fXt1dHx5fHl+eXZ9enSveHx5kVx8dXx9e6ZzfZ6KdXx5d3Z5cG5uV2eDd1JWUsBWYl57am5WSFFkklRvb1xmjYV4XnBva1BVn29bbF6jYYRqcnaIeHFmc3ZtboVgesp7cH55fXxte3t3gXx7
t5VjempxaHt4eXN4dnFmcIq8bWB/Xll0c2hdem1qa2CWcnN0d3Z4fpR9dnl6fXFolH9tbYpwcXltdXBcbHBwcHmhenN8dXp8enR9eXp8en5wiHh2Znpve3Jym3V2e3V1UYhOamdjlW1wmId9aG6McXeQanl+dph8
elt8fX1xfH1viXJ4aWOGd3qOcV9xdHZ6OnqLYW5aZHJrV7F6bXxnX299bnqNdYh9do5ydHKEdnp5f3xzi3Z8hneTdXR4fnJ/dXJteXaCbHJzfJxtdX2QjYWLhIOBgXJ6dIyDf4h6eXdyiolza1pieXRkc4yBcJNk
kHV0b3N9bXZ4Ym99jplmeYF2c4iRk2t0dXRva3F/cmN8an6ubmSAf3Nsa3pqbG9xeoRtamt4bXN3gIeQbHyJbHphcG9mfsJ0dmpwb2NnjWxehGhcYbNGc2pnaYKFiYCCVqliaYpeYnZsZ3tfd5B+jHhjfZqbh1tv
dGRtb2FtamJ3ZnKHcHZZbnSIfmNelGNcWGFkj3Fie2lkV11LWF9nn2NwcmVsdKhqeFqhaXKDiWl6a3OGipOZeXV5fIV4cHl8jGV4eGRYt3dzYHJcdIhoWmN8ZnKMW1hycWphb3tusW5gdHGQjHOGdHRnbmt+g29s
bnZ4m5ptYXh5eYJ3g25tdIh9enNrZGR1cmiEhYKKeHxyeHNuboZsfYdnaoR7gF+IdWmjd4R5d5F8d3p6e3t6fFVcYEaGb31xcHZqbHB2b3hjZHFcamJ2cHJpY3+eTk6sV2NojG1rY5xzYm2EfHRZjlJrlZFqbnZ+
cmFo1WdtamFaOG9tcnDFcmlcfXlYeIRkkHhzjnp2b3x6eGpie291jYl2gHt+hn94fYB4jYN4hHpgaYt3ZG51jaiUaWVuaWxrmndscINxaXh2cmtscnp6b3hpXWleXKlwY1pKVkRItkVva2JkYbqDdm9ZgW5RYWVf
d3mgfHx0cXp1inl5eXh5e2h1anRiZ3Bvd2R7omZ0jF+Fa2FdWoZra19ZilVeUH6Ad6dyZHF0U3d0b4OYbq5/VXRramBLq1ZsbkJRaZpkd4dnqG6GcHNwc3R1f4x0WGFFhWh7qF6Id3p6dWF0dXhqXnd4YrpwkoKG
emp6bnV4cnVaqGxdimtcj2ZbrEpuXVpKa3qYdHF2mHt5dnd4fHV2emyaa3h3l1x5b25xenWPblBkZY6YcHRlhXRce2J2eW11dGCbenh8eXd6eXh6enx6eK2nbnZ1dIF8enV1fHZ0cnaNenZ2kGx6fHt3eH2rdnh8
dHlpeKN8i3x8aHqCe3V5eYl3cnmFc5F8cXNwfZp0bWtpaXBtbmZea2tUdVeKcKOJjWqGpnemR354a3N2bnN5cpxlbFpfb5RwZltdVmhmZ4RaaLSUc3p1g3tze3B6eHSTl1NucnqOlXd1f3dtYlFlbzSZb3CfeWN2
VnRtZG5+Y2dWZHJuZWWqb3ZcTp2PW1xyX3B4UHZre3Z1Y7NfYFObWWeMZm1saGxtdXpyjXqXfnRphJt0Zaheem1lVmyIgmFrfZVeWlGvXmBXSkZfW1CmTnR1f3NujHB8f4F5dZlveI1vjndkm2Vuc3dqYoVqaHVw
ZJ9zZXdsi3OMbGlzenZySF6DdHBqgl2PbWFrXmZDWadabmNmW6lbZnJdYmloYGadUGhzbTJYcHZqd9eOnGBfZox3e3KcenV6eHGFdnt2aXdyhMF4enhycoJ2eX18eXp6XY1odnq5anV3S3ZwcWuDeHxytnt0enBz
fmhzlmtveHNuf3d+ZHF6cnt0b7J0c3Zvdo9wiF5ybHh3dnCIXHNxb4SIeG+Hco6DfWt7f4SDfI1fdIBlaHW5c3FYcX93d4aWYHRge3h1o3lwP25obU1gdkBZjFhbWmxbVlJSYmBau1uPaX5+m3N2eHd5gXt+lHWG
hWB0bm53boJ6cX5+eJR6m2ZwcGl5c219cpJ7fG+WhZ1UhXhybpxvcX1jgnp7dnV8f2h7b4+TW3CEXaJYa2RcV4+Fanlsf2RybF53bHKghVBfeXt0rndvfX1reXttd3p8dHl+eW54vXh8ZHx6e29ue5BpdHt4doN9
kIlzeXhvdXx4Y5NAaJdef4R0ZHxqaXqGp4F2dHFyUnp5iHSGe3VsdmJ2eHp5c7B7cG99fHt8eHhvg3d4jomKiIlpd3JtbIR8atR7fnt4aXxfenp+dHxtZXl8fnZ9Zlp+f3p8fKd5eHtqeWu0bG5ov3hwdnV4dnCH
mWh9gX5zZnF/f3qKdmJzb2J2bHJcW3hudap3cnRwgXNsnHJZWF64YVQ9R1BdTlRYYWdth2doYaGmcGNxdnN3c31+dFd9Zn7UfXd9fXx+e32GZ3mAiWmFcnd4gnJzcX2SaJR1aXB9dXV7fYFke3FzmnxYc2WKV554
d1xQb4VlhV6Ze3x7fHR0fnlhaoh0aW53V7Rpa2duWnJvYp9sdGRvabGTbHp6dW17dHVodXttbXaakVpTW1JPbWxXW1BeSlWpdoFub3J2q3d2anV2d21deZiXZnZnbmd5c3KJd3NvYnF1tm56e3d3fHp2bnR9dmx3
mmh5a2NmjHt2bnRtlm6RW4VrdoR/d3tzcoZ5enCIjXN9Y3N1jptueHdub2+kZoR5Ymt2n16Vbnlyb21xmV+UWHx5e3p1qF55e29ecoxwdXd3hHJmYGmbcm9biG9pWW1raY91cndxbHaSbmJzc3h5d2dya3GnZltv
mnBobJdqb1hYR2OKS1ykbWtyS2lhdVWAeG18dmZ4fXxxZ7dpZGN0bn1zf3+Adqt9fHx/f3x6bH9tZ892dXV6e3t6dHpweHx5cle0nHZ8eXp9eXtyfH17do1XcFtrY1NXYq5xbG1rbnJxt2d3c3RvfHZ2b3h6dmh2
ZnKAWWVmcnFzcW9haJFngmlzcp+JdXGadWx1gnZxZm6zT2Z0UmBEbmRlWFdtkGJeiGd9fXl5qnx5ZXt6dn16fHOMf3x9fXR9f3t7ep16eHhvmG5haW1jcnFqgW19eIZ+fHR5enxtfLF5eHZ5bntzeGlLeW9rsWZe
dVhsc2dziW9ucnp0dFdobXbMent7YHyWpk1ncm9jY3NrekNih6R8aLJieXmAc3J7e3d4eHh2dnZjgGtxenZteHGKeJpsZHV5d6d1e2t+fnl2cWJ/b3Ogdm1+enaNdXKAeY9zdnt6fntsbHi7dniBenhveW15ZpVu
VlZsdXFkXGdZoGVlb6xfQHKLgHBmnnFoc2JqanZpYWV3bHF1dmKSenduYohqmmR1iHVxdHGAgJR2anBvio+GZIR/dG5/gpR2e4R9cnZsfopgh36gZGxoc3VsbnCHdpV9RMSSenJ6fHx7a253emtodHRug3aJdHRr
eXBud3ancnVkanWyX3RwcHdva2psa3CYcmqqe252dXN4aptddGxmdGBya6t3ZW5xc2ZmhGVFZ2BndHixbXdhcXxdeJ1qXW9ZnnWNcnRtbXl3dnd1jG14cEtoc3VxW3h0cnVvaV9wtWt5d3mCZHZyfHl0hXareHZ5
wVhcaWdkYG+cbnNzaWlfXy83MkotQz9MRyo/PZVGOLWlkWZcVmpkZVRbVZVgYFRKnnGba19zfHJxand2cn90ardgj2tdc3J5dnh1Z3Jsc21ghmfCa29slnBrYW1gZndVkHBxT19sYnGfdGddcHhkfk2UnmlrYYNu
b2NimnJbXW6qSWpjf5l7cHlIe3BvcGh1ok9yYmtleGtvqWl1YmR7f4Jta3lxYWBti45yc3dpc1hraoJ6Y3CFdnNxdnB8nXFuWGtuwWVwXnFsaGpqY2Jvaa9xbGRdbYJya0VLXmtego+UgXZqem6NdHhygXN1gYl2
hm1scnFraHVyYa1OeHB3eYx7fIKfbW90eXKFf3aNeJZhY3VqY15XcIRdjGlxfqqBZ451YXVyZHipcHRRemVltmqHtHZ7eHaNe2N7eXd6enZ7aZZsenJulXh7jnJycGtvcHZmlHZ1m3F7WnKmbV9zd414bWNrYH1n
ZYZwZ11OYGlyf16Ealtrr3Vtanp0lW92ent8k3V8V3x7j3p8enZ2eox/aXZkZGl2c29sXmylZoRjV0xvV4x3bm+ZaX9cWI2Ss1BsfYekdHt4bW5xdmlrdY1veGZ1Zrl0c21rdnJ/dHR4dnlzdmSceXyMfHh4YniG
aXB5lmBFcpp3dG6edX1ldHh8f3x+iXGJfm9/fnR+cH+mdHVomHBkeXdsdnp5cVJxc695e3h7iXx4eXp8e3hreW6neoNydnp7e3l1anhubGdhfa14eXFreHFmeHx3d3V3qHKEaGBujW5tbVdweXBmbICCfXRmbYB3
gnl9fnR0aoVwbXV4fKKTkXtze3Jwd3t6j6twhm5sXXt0Y4FobW2MamFvZ1+lWGBybotjaXmKWndGdmZkZVtkb3yqaptnW4VhgH+AgIB/kYCAeICAgIB9gGRje3ZyiMR5d2h7eHOWdn6JWFeabGRucm1NXWpwYqF1
Wo1seopsjniWaXBudI+GcYNccmBsZo10YGuXa4NSdYWKebRxe293cXJxdHB5c3t3r1Fva0NtYHRwVrNmZ0xLbJaTZml6bnR2c3B2boCweISddWlpaWKReHlrbnGJZ3Nad1hvcnVgR2yrhnZyc1dhjF5ikpFzbnCP
d25onHJ5jGt2eqRwenZ4bHthmXR0cXB0nH9of3ZweHRzamR1d4hkb0+/XnRxYFtyc3hrX4Jca2Ren2RzeGZ1d3JgjmyCY4lvW3VScmKHh3NzomyXbniRaXZ8Z2egWW9vZF5Re2BciqFyjnVzcmmdcnRsbnBuk3do
iF9Ua1VqdXJvYpRcaLNzhoBzc3+AfaV/fX9/f39/fn94dH59e3S4fXx6fHx2fXN9mKN2c4Fzg3Z2aml2dX6EcYt8bpJ2dXmdfm5uend7gHeYbGJecEtzXGqPXFiSWGBfnXlqZo1zf6V3gW5pgHdrd2J3jIeFZop1
cWxsXGeFbmuXeH2Fm3BveH11eH93inqRbZp4lJJvWYZ+g3ZxkH1yd0Rog2xvaY1za1prbXKzZWhaeHR9um2CeXNXZmidallocXN8b4Rwd3V1o4hzcHBtbqdjd4p0c2h5e2F6b5hThHWBdoRxfoV3d4lteoB2fYST
fHJ9fXV0xHxwfHZ4l3d5dH2QbGlUY1Nrc3dJb5+belS+Z21maGeOcXJZaH1jgERwh3KPTGluao2Fnm50Z21siK9xbmZhbZNwcWRRsXNuamhcaGuNYW5XhmyYhWdxgGRjeoF8fHx7pX15eXt3e3iCd1ZgW2NDR4ho
ZadbUGlTbH+MfpBpn3BPd2lobml9dnGJdHFnVVtjnmtsimyGgFpZbI1ac3mvdFp8c3CLYl1cg3COcGtva5NjaXRVY2ajp3VafX9mb0VvXY5vrmeAX3RbY2eBX22HdHWegWdyqWBaeF55iIRsan1wcnBedmh5goxv
e0qbb3t3a3lpdJxmdpJtb25qbWc9XFZrb7ZjaGNem2lYS3V3jmV5eHJmpmi2Zz9ifX15d3B3fHV3anidd6hwcq5pZmNecWFwbm1dVm+VanJiTXBwdXZmd3Rlc1xqzmhqVnRviXeLeHKNcWx0cnV3cXNWdIRzgI90
dW5ybXGPeXZfdFp2hI9nc26OZnFtgo9nd3OKemB9bHR5mX17eW94emV5e3ONeaSJeF57enx2d3qTe6F5cHFxeXlxZpZzc3B3rF5/b2V1hXeBb41udG2AYGWWcHpldFB5e3Njm3Cka2JccWaBmIdumHZfZWtsdmaJ
a39xrHBsfHV4fJtwd4R3g3FnbFBpZpp3cGZvWXB3k6rFdYiCW3JTd5VpUW2ZeGJsTH1m1FZdcWhmQUFPZGZaZYV3i3KDi5N2d4aAcnRzknR2hn1zg3mPeZaDf3R3bI9wmYyLanJpbHFzdmaLaGaIcFpoc2dvdG53
kWV7iGyAp2uMd7ZveGx5c3Ngd216b3epY3mTuV51boB6Y2q2ZGpxcIR6cqxpbnVzcXBja3Nmb3N4eXZ5d4puhHxvdnWUdHh2TWdtY6RpUmduaJOQimhsZISXdF5mbGp3dGJsbXFoZcJrb8x2e35zfXtte3l8dXx1
aXSDdXx3g3h+c3ybdGuNf19leXtybXZ7enlwendzba68j3N2dnw+e3t7fHp8dHR5fH59d118sX15anx5jXB0ebdpem14fnV+e3l2fn16e3ptfomDdHxffJdxc3FwcWt0iWNrgGRScG9rbGhqpmxnZJd6bYhka2pt
bKZsfmh1X3VxhZOWbnJsnXNmantwdmd0dXttk3l8fax2e3h5fnp9fGejc3Rob3d2Ym5vaWt8Zm1hlHdzfHCGeHljnnN1ZXKOiXBkabdla3J2gnBvXmlvZZGBenNlZI14cW98dHBzT3JWcG5pbnDCbXZTdnJuc213
cHJ3cmiycHB6h2hneHRtb2doh2ZwZHB0cGpybp1ic2l3joNIZGdccmyVYKN8eJVeXLl+eXR2bXd4d3l5eXxldoWDfn6FgYh2eIyAfHt/f38=
`,
};
